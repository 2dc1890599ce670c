package io.github.journeydsl.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.json.JourneyJson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published schema says what the forms say. With {@code -Djourney.schema=rewrite} the file is
 * written anew.
 */
class SchemaTest {

  private static final Path FILE = Path.of("src/main/resources/journey.schema.json");

  private final Map<String, String> table = new TreeMap<>();
  private SchemaOfForms forms = new SchemaOfForms(table);
  private String text = "";

  @BeforeEach
  void make() throws IOException {
    Properties properties = new Properties();
    try (Reader in = new InputStreamReader(
        SchemaTest.class.getResourceAsStream("schema.properties"), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    properties.forEach((key, value) -> table.put((String) key, (String) value));
    forms = new SchemaOfForms(table);
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    text = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(indent)
                .withObjectIndenter(indent))
            .writeValueAsString(forms.schema())
        + "\n";
  }

  @Test
  void theFileSaysWhatTheFormsSay() throws IOException {
    if ("rewrite".equals(System.getProperty("journey.schema"))) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE)).isEqualTo(text);
  }

  @Test
  void everyFieldIsDescribedAndNoDescriptionIsLeftOver() {
    assertThat(text).doesNotContain("MISSING");
    assertThat(forms.described()).containsExactlyElementsOf(table.keySet());
  }

  @Test
  void theLibraryCarriesIt() {
    assertThat(JourneyJson.schema()).isEqualTo(text);
  }
}
