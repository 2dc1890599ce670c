package io.github.journeydsl.dsl.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MistakeIdsTest {

  private static final Pattern ID =
      Pattern.compile("^(?:error|warning|info)\\[([^]]+)]", Pattern.MULTILINE);

  @Test
  void whateverIsSaidAboutBadTextsIsAMistakeOrARule() throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/corpus/bad"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> ID.matcher(read(file))
              .results()
              .map((MatchResult match) -> match.group(1))
              .forEach(said::add));
    }
    assertThat(said).contains("syntax", "unknown-word");

    JourneyRules.domain().stream().map(Rule::id).forEach(said::remove);
    assertThat(MistakeIds.ALL).containsAll(said);
  }

  @Test
  void eachHasAMessage() {
    Set<String> keys = DslMessages.BUNDLE.entries("").keySet();

    assertThat(MistakeIds.ALL).allMatch(id -> keys.contains(id) || isRuleOfCore(id));
  }

  private static boolean isRuleOfCore(String id) {
    return JourneyRules.structure().stream().anyMatch(rule -> rule.id().equals(id));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
