package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.validation.Silenced;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What a check found as SARIF 2.1.0, the format of code scanning: one run with the rules, the
 * findings, and those that are accepted with the reason.
 *
 * @param words the language of its messages
 */
record CheckSarif(Words words) {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  String of(CheckReport report) {
    return JsonText.of(json -> write(json, report));
  }

  private void write(JsonGenerator json, CheckReport report) {
    SarifRules rules = SarifRules.of(report);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    rules.write(json, words);
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", report.status() != ExitStatus.MISUSE);
    json.writeNumberProperty("exitCode", report.status().code());
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    SarifPlaces.writeBase(json, words);
    json.writeArrayPropertyStart("results");
    for (CheckedFile file : report.files()) {
      file.diagnostics().forEach(found -> result(json, rules, file, found, Optional.empty()));
      file.silenced().forEach(one -> result(json, rules, file, one.finding(), Optional.of(one)));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void result(
      JsonGenerator json,
      SarifRules rules,
      CheckedFile file,
      Diagnostic found,
      Optional<Silenced> silenced) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", found.id());
    json.writeNumberProperty("ruleIndex", rules.index(found.id()));
    json.writeStringProperty("level", level(found.severity()));
    text(json, "message", new DiagnosticSentence(words).of(found));
    json.writeArrayPropertyStart("locations");
    location(json, found.range(), found.element(), Optional.of(file.name()), Optional.empty());
    json.writeEndArray();
    List<Related> related = found.related();
    if (!related.isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      related.forEach(one -> location(
          json,
          one.range(),
          one.element(),
          Optional.empty(),
          Optional.of(words.say(one.message()))));
      json.writeEndArray();
    }
    silenced.ifPresent(one -> suppression(json, one));
    json.writeEndObject();
  }

  private static void suppression(JsonGenerator json, Silenced silenced) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "inSource");
    json.writeStringProperty("justification", silenced.suppression().reason());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void location(
      JsonGenerator json,
      Optional<SourceRange> range,
      Optional<ElementRef> element,
      Optional<String> otherwise,
      Optional<String> message) {
    json.writeStartObject();
    Optional<String> file = range.map(SourceRange::file).or(() -> otherwise);
    if (file.isPresent()) {
      SarifPlaces.write(json, file.get(), range);
    }
    if (element.isPresent()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", element.get().toString());
      json.writeStringProperty("kind", element.get().kind().term());
      json.writeEndObject();
      json.writeEndArray();
    }
    message.ifPresent(said -> text(json, "message", said));
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
