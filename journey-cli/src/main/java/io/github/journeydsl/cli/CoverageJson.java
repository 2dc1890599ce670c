package io.github.journeydsl.cli;

import io.github.journeydsl.core.analysis.CoverageCell;
import io.github.journeydsl.core.analysis.CoverageStatus;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the coverage of a map as JSON.
 *
 * @param json where to
 */
record CoverageJson(JsonGenerator json) {

  void write(CheckedMap checked, String file) {
    DmuCoverage coverage = checked.coverage();
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeStringProperty("journey", checked.map().id());
    json.writeBooleanProperty("partial", checked.partial());
    writePhases(checked.map(), coverage);
    writeRoles(coverage);
    json.writeArrayPropertyStart("cells");
    coverage.cells().forEach(this::writeCell);
    json.writeEndArray();
    writeTotals(coverage.totals());
    json.writeArrayPropertyStart("missing");
    coverage.missingRequired().forEach(this::writeHole);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writePhases(JourneyMap map, DmuCoverage coverage) {
    json.writeArrayPropertyStart("phases");
    for (String id : coverage.phases()) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("label", map.phase(id).orElseThrow().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRoles(DmuCoverage coverage) {
    json.writeArrayPropertyStart("roles");
    for (StakeholderRole role : coverage.roles()) {
      json.writeStartObject();
      json.writeStringProperty("id", role.id());
      json.writeStringProperty("label", role.label());
      json.writeBooleanProperty("required", role.required());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeCell(CoverageCell cell) {
    json.writeStartObject();
    json.writeStringProperty("phase", cell.phase());
    json.writeStringProperty("role", cell.role());
    json.writeStringProperty("status", cell.status().term());
    json.writeBooleanProperty("required", cell.required());
    json.writeArrayPropertyStart("personas");
    cell.personas().forEach(json::writeString);
    json.writeEndArray();
    cell.reason()
        .ifPresentOrElse(
            reason -> json.writeStringProperty("reason", reason),
            () -> json.writeNullProperty("reason"));
    json.writeEndObject();
  }

  private void writeTotals(Map<CoverageStatus, Integer> totals) {
    json.writeObjectPropertyStart("totals");
    totals.forEach((status, number) -> json.writeNumberProperty(status.term(), number));
    json.writeEndObject();
  }

  private void writeHole(CoverageCell cell) {
    json.writeStartObject();
    json.writeStringProperty("phase", cell.phase());
    json.writeStringProperty("role", cell.role());
    json.writeEndObject();
  }
}
