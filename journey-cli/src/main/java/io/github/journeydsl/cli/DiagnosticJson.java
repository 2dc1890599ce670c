package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementRef;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as JSON.
 *
 * @param json where to
 * @param words the language of the messages
 */
record DiagnosticJson(JsonGenerator json, Words words) {

  /** Writes a finding; one without a place in a text belongs to {@code checkedFile}. */
  void write(Diagnostic diagnostic, String checkedFile) {
    json.writeStartObject();
    json.writeStringProperty("id", diagnostic.id());
    json.writeStringProperty("severity", diagnostic.severity().term());
    json.writeStringProperty("message", words.say(diagnostic.message()));
    writeElement(diagnostic.element());
    json.writeStringProperty("file", diagnostic.range().map(SourceRange::file).orElse(checkedFile));
    writeRange(diagnostic.range());
    writeText("help", diagnostic.help().map(words::say));
    json.writeArrayPropertyStart("suggestions");
    diagnostic.suggestions().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("related");
    diagnostic.related().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Related related) {
    json.writeStartObject();
    json.writeStringProperty("message", words.say(related.message()));
    writeElement(related.element());
    writeText("file", related.range().map(SourceRange::file));
    writeRange(related.range());
    json.writeEndObject();
  }

  private void writeElement(Optional<ElementRef> element) {
    writeText("element", element.map(ElementRef::toString));
  }

  private void writeRange(Optional<SourceRange> range) {
    if (range.isEmpty()) {
      json.writeNullProperty("range");
      return;
    }
    json.writeObjectPropertyStart("range");
    writePosition("start", range.get().start());
    writePosition("end", range.get().end());
    json.writeEndObject();
  }

  private void writePosition(String name, Position position) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeNumberProperty("offset", position.offset());
    json.writeEndObject();
  }

  private void writeText(String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
