package io.github.journeydsl.dsl.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The grammar reads every example in one way only, and finds it without looking at what surrounds a
 * statement: that is what lets the fast prediction read every text without a mistake.
 */
class AmbiguityTest {

  private static final int DEEPEST = 100;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ma-adoption/ma-adoption.journey",
        "ma-adoption/people.journey",
        "ma-adoption/contents.journey",
        "production-management/production-management.journey"
      })
  void anExampleHasOneReading(String example) throws IOException {
    assertThat(remarks(resource("/journeys/" + example))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on open; exit",
        "on open up; exit",
        "on open and score >= 3",
        "on open up and score >= 3 or not consent email",
        "on open 3 times within 1 day and count(open within 1 day) >= 2",
        "on open up 3 times within 1 day",
        "exit when open or open up or score >= 3 and not (role = buyer or consent email) or signed",
        "exit when consent or consent email or count or not or not consent email",
        "wait for open up to 3 days",
        "wait for open up up to 3 days as n { exit } else { exit }",
        "if open = 1 { exit } else if not not (a = 1 and b = 2) { } else { exit }",
        "handoff a as b as c was d { until open; within 1 day; late { exit }; returned { exit } }",
        "move to back; move to back back; exit as exit-1; start start; send by by by as as",
        "repeat every day at 10:00 { exit }; repeat every 1 day { exit }",
        "wait 3 business days; wait until 3 months after start; wait until 2026-10-05",
        "split 50% a { exit }\n50% b { exit }; set a b; set a true; set a -1"
      })
  void aStatementWithTwoPossibleReadingsHasOne(String statements) {
    assertThat(remarks("journey a\nscenario s {\n" + statements + "\n}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approval r { step s { kind draft; by all; by all of a; by any of all; by 2 of of, any } }",
        "policy { send between 9:00 and 18:00 on business days; consent consent }",
        "policy { send between 9:00 and 18:00 on monday }",
        "dmu { role optional; role optional optional; role r \"l\" optional }",
        "test t { given 2026-10-05 open; given 2026-10-05 open with; given 2026-10-05 open with a 1 }",
        "test t { expect no more sends; expect 2026-10-05 exit; lead a in in with consent a, b }",
        "phase x { enters on open; enters on open up; kpi \"k\" from 1 to 2; kpi \"k\" from 1 a to 2 a }",
        "migration m from \"1\" { to to to; a to exit }",
        "allow r on step a/b because \"x\" until 2026-10-05",
        "scoring { on open 5; on open up +5 at most 5 per day; on open -5 at most 1 per week }"
      })
  void aDeclarationWithTwoPossibleReadingsHasOne(String declaration) {
    assertThat(remarks("journey a\n" + declaration)).isEmpty();
  }

  /** What the parser generator's own diagnostics remark while {@code text} is read. */
  private static List<String> remarks(String text) {
    SourceText source = new SourceText("a.journey", text);
    TokenProblems problems = new TokenProblems(source, new Problems(), Integer.MAX_VALUE);
    JourneyParser parser = new JourneyParser(
        new TokenList(new StatementEnds(source, problems, SyntaxLimits.ofDepth(DEEPEST))));
    List<String> remarks = new ArrayList<>();
    parser.removeErrorListeners();
    parser.addErrorListener(new DiagnosticErrorListener(false));
    parser.addErrorListener(new Listener(remarks));
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.file();
    return remarks;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = AmbiguityTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final class Listener extends BaseErrorListener {

    private final List<String> remarks;

    Listener(List<String> remarks) {
      this.remarks = remarks;
    }

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String message,
        RecognitionException e) {
      remarks.add(line + ":" + column + " " + message);
    }
  }
}
