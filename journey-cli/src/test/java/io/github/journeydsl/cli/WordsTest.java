package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(Words.BUNDLE, Path.of("src/main/java"))
        .family("count.", counts())
        .family("mark.", Term.words(CoverageMark.class))
        .family("help.", LanguageTest.helpKeys())
        .assertComplete();
  }

  /** No file, no comment and no info is nothing that anybody counts. */
  private static List<String> counts() {
    List<String> things = Stream.concat(
            Term.words(Severity.class).stream(), Stream.of("file", "comment"))
        .toList();
    return things.stream()
        .flatMap(thing -> Stream.of(thing + ".none", thing + ".one", thing + ".many"))
        .filter(key -> !List.of("info.none", "file.none", "comment.none").contains(key))
        .toList();
  }
}
