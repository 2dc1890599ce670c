package io.github.journeydsl.cli;

import io.github.journeydsl.cli.CheckedFile.Kind;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.List;

/** The one line that ends a check: what was checked, and how much was found of each severity. */
record ClosingLine(TextStyle style) {

  String of(CheckReport report) {
    if (report.files().size() > 1) {
      return words().say("closing", files(report), counts(report));
    }
    CheckedFile file = report.files().get(0);
    String name = PlainText.of(file.name());
    return switch (file.kind()) {
      case JOURNEY -> words().say("closing", name, counts(report));
      case LIBRARY -> words().say("closing.library", name, counts(report));
      case UNCHECKED -> style.paint(Ink.RED, words().say("closing.unchecked", name));
      case UNREADABLE -> style.paint(Ink.RED, words().say("closing.unreadable", name));
    };
  }

  private Message files(CheckReport report) {
    Message all = words().count("file", report.files().size());
    long unreadable = report.count(Kind.UNREADABLE);
    long unchecked = report.count(Kind.UNCHECKED);
    Message read =
        unreadable == 0 ? all : Words.message("closing.some-unreadable", all, unreadable);
    return unchecked == 0 ? read : Words.message("closing.some-unchecked", read, unchecked);
  }

  private Message counts(CheckReport report) {
    List<Message> counts = new ArrayList<>();
    counts.add(count(report, Severity.ERROR, Ink.RED));
    counts.add(count(report, Severity.WARNING, Ink.YELLOW));
    if (report.count(Severity.INFO) > 0) {
      counts.add(count(report, Severity.INFO, Ink.PLAIN));
    }
    return Message.listed(counts);
  }

  private Message count(CheckReport report, Severity severity, Ink ink) {
    long number = report.count(severity);
    String text = words().say(words().count(severity.term(), number));
    return Message.plain(style.paint(number == 0 ? Ink.PLAIN : ink, text));
  }

  private Words words() {
    return style.words();
  }
}
