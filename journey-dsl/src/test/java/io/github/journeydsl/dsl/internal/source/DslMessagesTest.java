package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DslMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    new MessageTable(DslMessages.BUNDLE, Path.of("src/main/java"))
        .family("expect.", grammarNames("expect.", "end", "eof"))
        .family("block.", grammarNames("block.", "handoff"))
        .family("kind.", Term.words(ElementKind.class))
        .family("kind.", List.of("handoff"))
        .family("severity.", Term.words(Severity.class))
        .family(
            "unexpected-character.",
            List.of(
                "help",
                "arrow",
                "colon",
                "line",
                "comment",
                "invisible",
                "currency",
                "comparison",
                "range",
                "name",
                "text",
                "brackets",
                "braces",
                "sign",
                "percent",
                "and",
                "or",
                "not",
                "times",
                "date",
                "dateTime",
                "zone",
                "move",
                "separator"))
        .family("missing-property.", List.of("kind", "by", "lead", "until"))
        .assertComplete();
  }

  /** The rules of the grammar that the table has a word for. */
  private static List<String> grammarNames(String prefix, String... others) {
    return Stream.concat(Stream.of(JourneyParser.ruleNames), Stream.of(others))
        .filter(name -> DslMessages.BUNDLE.entries("").containsKey(prefix + name))
        .toList();
  }
}
