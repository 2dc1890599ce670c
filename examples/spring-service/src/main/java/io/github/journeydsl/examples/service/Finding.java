package io.github.journeydsl.examples.service;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.List;
import java.util.Locale;

/**
 * A diagnostic as clients get it.
 *
 * @param id what was found, such as {@code unknown-field}
 * @param severity how bad it is
 * @param message a sentence in the language of the client
 * @param pointer the value in the document, as a JSON pointer
 * @param line its line
 * @param column its column
 * @param suggestions what was most likely meant
 */
record Finding(
    String id,
    String severity,
    String message,
    String pointer,
    int line,
    int column,
    List<String> suggestions) {

  static Finding of(Diagnostic diagnostic, Locale locale) {
    return new Finding(
        diagnostic.id(),
        diagnostic.severity().term(),
        diagnostic.message().in(locale),
        diagnostic.pointer().orElse(""),
        diagnostic.range().map(SourceRange::start).map(at -> at.line()).orElse(0),
        diagnostic.range().map(SourceRange::start).map(at -> at.column()).orElse(0),
        diagnostic.suggestions());
  }
}
