package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/json.md} shows is true. */
class DocumentationTest {

  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  private final String page;

  DocumentationTest() throws IOException {
    page = Files.readString(Path.of("../docs/json.md"));
  }

  @Test
  void theExampleIsWrittenAsItIsShown() {
    String json = example();
    assertThat(JourneyJson.write(JourneyJson.read(json))).isEqualTo(json);
  }

  @Test
  void theMistakeIsToldAsItIsShown() {
    String json = example().replace("\"label\": \"山田", "\"lable\": \"山田");
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json))
        .satisfies(e -> assertThat(page).contains("\n" + e.getMessage() + "\n"));
  }

  private String example() {
    Matcher block = BLOCK.matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
