package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages under {@code docs} show is what the command does. */
class DocumentationTest {

  @TempDir
  private Path folder;

  /** With {@code -Djourney.docs=rewrite} it is written anew. */
  @Test
  void theExampleOfACheckIsRealOutput() throws IOException {
    Journeys.copyTo(folder);
    Run run = Run.of("check", folder.resolve(Journeys.MA_ADOPTION).toString());
    String real = "$ journey check ma-adoption.journey\n"
        + run.out().replace(FileName.of(folder) + "/ma-adoption/", "");
    String shown = block("command.md", "console");
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Path page = Path.of("..", "docs", "command.md");
      Files.writeString(page, Files.readString(page).replace(shown, real));
    } else {
      assertThat(shown).as("CONTRIBUTING.md tells how to rewrite it").isEqualTo(real);
    }
  }

  @Test
  void theExampleOfTheJsonIsRealOutput() throws IOException {
    String shown = block("check-format.md", "json");
    assertThat(OutputSchema.CHECK.strictErrors(shown)).isEmpty();
    Journeys.copyTo(folder);
    String file = folder.resolve(Journeys.MA_ADOPTION).toString();
    String real = Run.of("check", "--format", "json", file).out();
    JsonNode example = JsonMapper.shared().readTree(shown);
    JsonNode output =
        JsonMapper.shared().readTree(real.replace(FileName.of(folder) + "/ma-adoption/", ""));
    assertThat(example.get("files")).isEqualTo(output.get("files"));
    assertThat(example.at("/diagnostics/0")).isEqualTo(output.at("/diagnostics/0"));
    assertThat(output.at("/coverage/0/cells")).contains(example.at("/coverage/0/cells/0"));
  }

  @Test
  void theExampleInJapaneseIsRealOutput() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "command.md"));
    String command = "$ journey check --lang ja mistakes.journey\n";
    String shown = page.substring(page.indexOf(command) + command.length());
    assertThat(Journeys.expected("ja/mistakes.txt"))
        .contains("\n" + shown.substring(0, shown.indexOf("```")) + "\n");
  }

  private static String block(String page, String language) throws IOException {
    String text = Files.readString(Path.of("..", "docs", page));
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
