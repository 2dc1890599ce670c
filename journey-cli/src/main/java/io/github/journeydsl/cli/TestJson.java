package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.testing.BranchCoverage;
import io.github.journeydsl.runtime.testing.ExpectationResult;
import io.github.journeydsl.runtime.testing.ScenarioBranches;
import io.github.journeydsl.runtime.testing.TestResult;
import io.github.journeydsl.runtime.testing.TimelineRow;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What tests gave, for programs: one document as {@code test.schema.json} describes it.
 *
 * @param words the language of its messages
 */
record TestJson(Words words) {

  String of(TestRunReport report) {
    return JsonText.of(json -> write(json, report));
  }

  private void write(JsonGenerator json, TestRunReport report) {
    json.writeStartObject();
    json.writeArrayPropertyStart("files");
    report.files().forEach(file -> json.writeString(file.name()));
    json.writeEndArray();
    json.writeArrayPropertyStart("diagnostics");
    DiagnosticJson diagnostics = new DiagnosticJson(json, words);
    report
        .files()
        .forEach(file -> file.diagnostics().forEach(one -> diagnostics.write(one, file.name())));
    json.writeEndArray();
    json.writeArrayPropertyStart("journeys");
    report
        .files()
        .forEach(file -> file.tested().ifPresent(tested -> write(json, file.name(), tested)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, String file, TestedFile.Tested tested) {
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeStringProperty("journey", tested.map().id());
    json.writeArrayPropertyStart("tests");
    tested.report().results().forEach(result -> write(json, tested, result));
    json.writeEndArray();
    write(json, tested.report().coverage());
    json.writeEndObject();
  }

  private void write(JsonGenerator json, TestedFile.Tested tested, TestResult result) {
    json.writeStartObject();
    json.writeStringProperty("id", result.test().id());
    json.writeStringProperty("label", result.test().label());
    json.writeBooleanProperty("holds", result.holds());
    writePlace(json, tested.declared(result));
    json.writeArrayPropertyStart("problems");
    result.problems().forEach(problem -> json.writeString(words.say(problem)));
    json.writeEndArray();
    json.writeArrayPropertyStart("expectations");
    for (ExpectationResult line : result.expectations()) {
      json.writeStartObject();
      json.writeStringProperty("words", line.words());
      json.writeBooleanProperty("holds", line.holds());
      writeText(json, "instead", line.instead());
      writePlace(json, tested.place(result, line));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("timeline");
    result.timeline().forEach(row -> write(json, row));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, TimelineRow row) {
    json.writeStartObject();
    json.writeStringProperty("at", row.time());
    json.writeStringProperty("kind", row.kind().name().toLowerCase(Locale.ROOT));
    writeText(json, "said", row.said());
    writeText(json, "happened", row.happened());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, BranchCoverage coverage) {
    json.writeObjectPropertyStart("branches");
    json.writeNumberProperty("total", coverage.total());
    json.writeNumberProperty("reached", coverage.reached());
    json.writeArrayPropertyStart("scenarios");
    for (ScenarioBranches scenario : coverage.scenarios()) {
      json.writeStartObject();
      json.writeStringProperty("scenario", scenario.scenario());
      json.writeNumberProperty("entered", scenario.entered());
      json.writeArrayPropertyStart("branches");
      for (ScenarioBranches.Branch branch : scenario.branches()) {
        json.writeStartObject();
        json.writeStringProperty("step", branch.step());
        json.writeStringProperty("words", branch.words());
        json.writeStringProperty("way", branch.way());
        json.writeNumberProperty("times", branch.times());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, Optional<SourceRange> place) {
    if (place.isPresent()) {
      json.writeStringProperty("file", place.get().file());
      json.writeNumberProperty("line", place.get().start().line());
    } else {
      json.writeNullProperty("file");
      json.writeNullProperty("line");
    }
  }

  private void writeText(JsonGenerator json, String name, Optional<Message> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, words.say(text.get()));
    } else {
      json.writeNullProperty(name);
    }
  }
}
