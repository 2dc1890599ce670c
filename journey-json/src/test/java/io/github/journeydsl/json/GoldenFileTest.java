package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The format as a file: whoever changes the format sees the change here. */
class GoldenFileTest {

  @Test
  void aMapWithEverythingIsWrittenAsInTheFile() throws IOException {
    assertThat(JourneyJson.write(RichJourney.map())).isEqualTo(golden());
  }

  @Test
  void theFileIsReadAsThatMap() throws IOException {
    try (InputStream in = GoldenFileTest.class.getResourceAsStream("rich.json")) {
      assertThat(JourneyJson.read(in)).isEqualTo(RichJourney.map());
    }
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(JourneyJson.write(RichJourney.map())).isEqualTo(golden());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theSmallestMapHasAnIdOnly() {
    JourneyMap map = JourneyMap.builder().id("認知").build();
    assertThat(JourneyJson.write(map))
        .isEqualTo("{\n  \"journey\": \"1.0\",\n  \"id\": \"認知\"\n}\n");
  }

  private static String golden() throws IOException {
    try (InputStream in = GoldenFileTest.class.getResourceAsStream("rich.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
