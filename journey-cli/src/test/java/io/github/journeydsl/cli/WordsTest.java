package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diff.ChangeLevel;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.fixtures.MessageTable;
import io.github.journeydsl.runtime.simulation.RefusedInput;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
      .map(day -> day.name().toLowerCase(Locale.ROOT))
      .toList();

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(Words.BUNDLE, Path.of("src/main/java"), folder -> folder.endsWith("config"))
        .family("count.", counts())
        .family("level.", Term.words(ChangeLevel.class))
        .family("group.", Term.words(DiffGroup.class))
        .family("mark.", Term.words(CoverageMark.class))
        .family("odd.", Term.words(OddNotice.class))
        .family("refused.", Term.words(RefusedInput.Reason.class))
        .family("day.", DAYS)
        .family("help.", LanguageTest.helpKeys())
        .family("draft.", draftKeys())
        .assertComplete();
  }

  /** What is said of the two people of a new map, by phase. */
  private static List<String> draftKeys() {
    return Words.BUNDLE.entries("").keySet().stream()
        .filter(key -> key.matches("draft\\.(staff|manager).*"))
        .map(key -> key.substring("draft.".length()))
        .toList();
  }

  /** No file, no comment, no test, no failing one and no info is nothing that anybody counts. */
  private static List<String> counts() {
    List<String> things = Stream.concat(
            Term.words(Severity.class).stream(),
            Stream.of("file", "change", "comment", "lead", "event", "test", "failing"))
        .toList();
    return things.stream()
        .flatMap(thing -> Stream.of(thing + ".none", thing + ".one", thing + ".many"))
        .filter(
            key -> !List.of("info.none", "file.none", "comment.none", "test.none", "failing.none")
                .contains(key))
        .toList();
  }
}
