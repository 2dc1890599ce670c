package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.Silenced;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The rules of a run as SARIF describes them: those that ran, and what else was found. The page of
 * a rule comes along where it found something.
 */
final class SarifRules {

  private final Map<String, Severity> severities = new LinkedHashMap<>();
  private final Set<String> found = new HashSet<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  private SarifRules(CheckReport report) {
    for (CheckedFile file : report.files()) {
      for (Rule rule : file.rules()) {
        severities.putIfAbsent(rule.id(), rule.severity());
      }
    }
    for (CheckedFile file : report.files()) {
      Stream<Diagnostic> silenced = file.silenced().stream().map(Silenced::finding);
      Stream.concat(file.diagnostics().stream(), silenced).forEach(one -> {
        severities.putIfAbsent(one.id(), one.severity());
        found.add(one.id());
      });
    }
    severities.keySet().forEach(id -> indexes.put(id, indexes.size()));
  }

  static SarifRules of(CheckReport report) {
    return new SarifRules(report);
  }

  int index(String id) {
    return indexes.getOrDefault(id, -1);
  }

  /** The tool and its rules. */
  void write(JsonGenerator json, Words words) {
    RulePages pages = new RulePages(words.locale());
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "journey");
    json.writeStringProperty("version", Version.text());
    json.writeStringProperty("informationUri", "https://github.com/journeydsl/journey");
    json.writeStringProperty("language", Language.of(words.locale()).term());
    json.writeArrayPropertyStart("rules");
    indexes.keySet().forEach(id -> rule(json, id, pages));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(JsonGenerator json, String id, RulePages pages) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    pages.summary(id).ifPresent(text -> CheckSarif.text(json, "shortDescription", text));
    Optional<String> page = found.contains(id) ? pages.page(id) : Optional.empty();
    page.ifPresent(markdown -> {
      json.writeObjectPropertyStart("help");
      json.writeStringProperty("text", markdown);
      json.writeStringProperty("markdown", markdown);
      json.writeEndObject();
    });
    json.writeObjectPropertyStart("defaultConfiguration");
    Severity severity = severities.getOrDefault(id, Severity.WARNING);
    json.writeStringProperty("level", CheckSarif.level(severity));
    json.writeEndObject();
    json.writeEndObject();
  }
}
