package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.runtime.testing.ScenarioBranches;
import io.github.journeydsl.runtime.testing.TestResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What tests gave, for people: for each file its tests, what is wrong with those that fail, the
 * branches that none reached, and one line at the end.
 *
 * @param style how it looks
 */
record TestText(TextStyle style) {

  private static final String INDENT = "  ";

  String of(TestRunReport report) {
    StringBuilder text = new StringBuilder();
    for (TestedFile file : report.files()) {
      lines(file).forEach(line -> text.append(line.stripTrailing()).append('\n'));
    }
    return text.append(closing(report)).append('\n').toString();
  }

  private List<String> lines(TestedFile file) {
    List<String> lines = new ArrayList<>();
    file.diagnostics().forEach(found -> lines.add(file.excerpt().apply(found)));
    if (file.kind() == TestedFile.Kind.LIBRARY) {
      lines.add(say("test.library", PlainText.of(file.name())));
    } else if (file.tested().isPresent()) {
      add(lines, file, file.tested().get());
    } else {
      lines.add(style.paint(Ink.RED, say("test.not-run", PlainText.of(file.name()))));
    }
    lines.add("");
    return lines;
  }

  private void add(List<String> lines, TestedFile file, TestedFile.Tested tested) {
    JourneyMap map = tested.map();
    String label = PlainText.of(map.label());
    String name = label.equals(map.id()) ? map.id() : say("coverage.map", map.id(), label);
    lines.add(style.paint(Ink.BOLD, PlainText.of(file.name()) + ": " + name));
    tested.unknownCountry().ifPresent(country -> lines.add(INDENT + say("test.country", country)));
    if (map.tests().isEmpty()) {
      lines.add(INDENT + say("test.none"));
      return;
    }
    lines.add("");
    for (TestResult result : tested.report().results()) {
      lines.add(INDENT + verdict(result));
    }
    TestFailure failure = new TestFailure(tested, style);
    for (TestResult result : tested.report().failed()) {
      lines.add("");
      lines.add(INDENT + style.paint(Ink.RED, title(result.test())));
      failure.lines(result).forEach(line -> lines.add(INDENT + INDENT + line));
    }
    List<ScenarioBranches> unreached = tested.report().coverage().unreached();
    if (!unreached.isEmpty()) {
      lines.add("");
      lines.add(INDENT + say("test.unreached"));
      new TestBranches(style.words())
          .lines(unreached)
          .forEach(line -> lines.add(INDENT + INDENT + line));
    }
  }

  private String verdict(TestResult result) {
    String mark = result.holds() ? style.paint(Ink.GREEN, "✓") : style.paint(Ink.RED, "✗");
    return mark + " " + title(result.test());
  }

  private String title(ScenarioTest test) {
    String label = PlainText.of(test.label());
    return label.equals(test.id()) ? test.id() : say("coverage.map", test.id(), label);
  }

  private String closing(TestRunReport report) {
    Words words = style.words();
    if (report.tests() == 0) {
      return say("test.closing.none");
    }
    List<Message> parts = new ArrayList<>();
    parts.add(words.count("test", report.tests()));
    parts.add(
        report.failed() == 0
            ? Words.message("test.all-hold")
            : Message.plain(
                style.paint(Ink.RED, words.say(words.count("failing", report.failed())))));
    parts.add(Words.message("test.reached", report.reached(), report.branches()));
    return words.say(Message.listed(parts));
  }

  private String say(String key, Object... arguments) {
    return style.words().say(key, arguments);
  }
}
