package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding in sentences, for those who show no more than a text beside the place.
 *
 * @param words the language of the reader
 */
record DiagnosticSentence(Words words) {

  /** What was found, what was likely meant, and how to mend it, a line each. */
  String of(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(diagnostic.message()));
    meant(diagnostic).ifPresent(lines::add);
    diagnostic.help().map(words::say).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private Optional<String> meant(Diagnostic diagnostic) {
    if (diagnostic.suggestions().isEmpty()) {
      return Optional.empty();
    }
    List<Message> names = diagnostic.suggestions().stream().map(Message::quoted).toList();
    return Optional.of(words.say("did-you-mean", Message.oneOf(names)));
  }
}
