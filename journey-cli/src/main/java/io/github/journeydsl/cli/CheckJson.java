package io.github.journeydsl.cli;

import tools.jackson.core.JsonGenerator;

/**
 * What a check found, for programs: one document as {@code check.schema.json} describes it.
 *
 * @param words the language of its messages
 */
record CheckJson(Words words) {

  String of(CheckReport report) {
    return JsonText.of(json -> write(json, report));
  }

  private void write(JsonGenerator json, CheckReport report) {
    json.writeStartObject();
    json.writeArrayPropertyStart("files");
    report.files().forEach(file -> json.writeString(file.name()));
    json.writeEndArray();
    json.writeArrayPropertyStart("diagnostics");
    report.files().forEach(file -> writeDiagnostics(json, file));
    json.writeEndArray();
    json.writeArrayPropertyStart("coverage");
    report.files().forEach(file -> writeCoverage(json, file));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeDiagnostics(JsonGenerator json, CheckedFile file) {
    DiagnosticJson writer = new DiagnosticJson(json, words);
    file.diagnostics().forEach(diagnostic -> writer.write(diagnostic, file.name()));
  }

  private static void writeCoverage(JsonGenerator json, CheckedFile file) {
    CoverageJson writer = new CoverageJson(json);
    file.map().ifPresent(map -> writer.write(map, file.name()));
  }
}
