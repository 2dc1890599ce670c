package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.testing.ExpectationResult;
import io.github.journeydsl.runtime.testing.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a test that fails: each line that does not hold, with its place and what
 * happened instead, and the timeline.
 *
 * @param tested the map it is a test of
 * @param style how it looks
 */
record TestFailure(TestedFile.Tested tested, TextStyle style) {

  List<String> lines(TestResult result) {
    List<String> lines = new ArrayList<>();
    for (Message problem : result.problems()) {
      lines.add(place(tested.declared(result)) + PlainText.of(style.words().say(problem)));
    }
    for (ExpectationResult line : result.failed()) {
      lines.add(place(tested.place(result, line)) + line.words());
      line.instead()
          .map(message -> "  " + PlainText.of(style.words().say(message)))
          .ifPresent(lines::add);
    }
    if (result.problems().isEmpty()) {
      lines.add("");
      lines.addAll(new TestTimeline(style).lines(result));
    }
    return lines;
  }

  /** What fails first, in one sentence. */
  String sentence(TestResult result) {
    Words words = style.words();
    return result.problems().stream()
        .findFirst()
        .map(words::say)
        .orElseGet(() -> result.failed().stream()
            .findFirst()
            .map(line -> line.words() + ": " + line.instead().map(words::say).orElse(""))
            .orElse(""));
  }

  private static String place(Optional<SourceRange> range) {
    return range
        .map(one -> PlainText.of(one.file()) + ":" + one.start().line() + ": ")
        .orElse("");
  }
}
