package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are read on the fast path, and no keyword is a reserved word. */
class GrammarTest {

  private static final List<String> BUILT_IN_EVENTS = List.of("enter", "leave", "manual", "score");

  static List<Path> examples() {
    return Examples.files();
  }

  /** Every word that means something somewhere. */
  static List<String> keywords() {
    Vocabulary vocabulary = JourneyParser.VOCABULARY;
    return IntStream.rangeClosed(1, vocabulary.getMaxTokenType())
        .mapToObj(vocabulary::getLiteralName)
        .flatMap(Stream::ofNullable)
        .map(literal -> literal.substring(1, literal.length() - 1))
        .filter(word -> Character.isLetter(word.charAt(0)))
        .toList();
  }

  static List<String> eventNames() {
    return keywords().stream().filter(word -> !BUILT_IN_EVENTS.contains(word)).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadOnTheFastPath(Path file) {
    LoadResult result = JourneyLoader.standard().load(file);
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.neededFullContext()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsTheSameMapWhenItIsPrintedAndReadAgain(Path file) {
    LoadResult result = JourneyLoader.standard().load(file);
    result
        .map()
        .ifPresent(map ->
            assertThat(Reads.text(JourneyPrinter.print(map)).orElseThrow()).isEqualTo(map));
  }

  @Test
  void thereAreManyKeywords() {
    assertThat(keywords())
        .contains("journey", "persona", "as", "was", "business")
        .hasSizeGreaterThan(120);
  }

  @ParameterizedTest
  @MethodSource("keywords")
  void aKeywordMayBeTheIdOfAnything(String word) {
    String text = """
        journey WORD
        dmu { role WORD; role other optional }
        persona WORD { roles WORD, other; reports-to WORD; approval WORD; gender WORD }
        channel WORD { mode online }
        content WORD { kind WORD; phases WORD; roles WORD; personas WORD; language WORD }
        phase WORD {
          absent WORD because "x"
          approval WORD
          touchpoint customer
          touchpoint WORD {
            channel WORD
            offers WORD
            job WORD
            for WORD { action "x" }
          }
        }
        opportunity WORD { addresses WORD; state WORD }
        approval WORD {
          consult WORD
          step WORD { kind draft; by WORD; needs WORD; remand to WORD }
        }
        scoring { stage WORD at 5 }
        policy { consent WORD }
        scenario WORD {
          on manual
          in WORD
          for WORD
          send WORD by WORD as WORD-1 was WORD
          move to WORD
          start WORD
          task WORD "x"
          alert WORD "x"
          set WORD WORD
          handoff WORD as WORD { until meet customer }
          split 100% WORD { exit }
          if consent WORD { exit }
        }
        migration WORD from "1" { WORD-0 to WORD-1 }
        test WORD {
          lead WORD in WORD with consent WORD
          expect 2026-10-05 send WORD by WORD
          expect 2026-10-05 phase WORD
          expect 2026-10-05 handoff WORD
          expect 2026-10-05 task WORD
          expect 2026-10-05 alert WORD
        }
        allow WORD on phase WORD because "x"
        """.replace("WORD", word);
    LoadResult result = Reads.text(text);
    assertThat(Mistakes.of(result)).isEmpty();
    assertThat(result.neededFullContext()).isFalse();
    JourneyMap map = result.orElseThrow();
    assertThat(map.persona(word)).isPresent();
    assertThat(map.phase(word)).isPresent();
    assertThat(map.content(word)).isPresent();
    assertThat(map.phase(word).orElseThrow().label()).isEqualTo(word);
    assertThat(Reads.text(JourneyPrinter.print(map)).orElseThrow()).isEqualTo(map);
  }

  @ParameterizedTest
  @MethodSource("eventNames")
  void aKeywordMayBeTheNameOfAnEvent(String word) {
    String text = """
        journey a
        persona p { roles user }
        event WORD { attribute WORD number 0..1 }
        phase x { enters on WORD }
        scoring { on WORD 5; on WORD -5 at most 5 per day }
        scenario s {
          on WORD
          on WORD 3 times within 1 day
          on WORD and phase = x
          goal WORD
          exit when WORD
          wait for WORD up to 3 days
          wait for WORD up to 3 days { exit } else { exit }
          if count(WORD within 1 day) >= 1 { exit }
          handoff t as u { until WORD }
        }
        test t {
          lead p in x
          given 2026-10-05 WORD
          given 2026-10-05 WORD with WORD 1
        }
        """.replace("WORD", word);
    LoadResult result = Reads.text(text);
    assertThat(Mistakes.of(result)).isEmpty();
    assertThat(result.neededFullContext()).isFalse();
    JourneyMap map = result.orElseThrow();
    assertThat(map.scenarios().get(0).triggers()).hasSize(3);
    assertThat(Reads.text(JourneyPrinter.print(map)).orElseThrow()).isEqualTo(map);
  }
}
