package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.version.Destination;
import io.github.journeydsl.runtime.version.ScenarioInFlight;
import io.github.journeydsl.runtime.version.WaitingLeads;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what changes mean for leads in flight as JSON.
 *
 * @param json where to
 * @param words the language of the messages
 */
record InFlightJson(JsonGenerator json, Words words) {

  void write(DiffReport report) {
    json.writeArrayPropertyStart("inFlight");
    for (MapDiff map : report.maps()) {
      map.leads().scenarios().forEach(scenario -> write(map, scenario));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    DiagnosticJson problems = new DiagnosticJson(json, words);
    for (MapDiff map : report.maps()) {
      map.leads().problems().forEach(one -> problems.write(one, map.either().path()));
    }
    json.writeEndArray();
  }

  private void write(MapDiff map, ScenarioInFlight scenario) {
    json.writeStartObject();
    json.writeStringProperty("journey", map.either().map().id());
    json.writeStringProperty("file", map.either().path());
    json.writeStringProperty("scenario", scenario.scenario());
    json.writeBooleanProperty("gone", scenario.isGone());
    if (scenario.version().isPresent()) {
      json.writeStringProperty("version", scenario.version().get());
    } else {
      json.writeNullProperty("version");
    }
    json.writeBooleanProperty("migrated", scenario.isMigrated());
    json.writeArrayPropertyStart("waiting");
    scenario.waiting().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(WaitingLeads leads) {
    json.writeStartObject();
    json.writeStringProperty("step", leads.step());
    json.writeStringProperty("words", leads.words());
    if (leads.destination() instanceof Destination.Moves moves) {
      json.writeStringProperty("outcome", "moves");
      json.writeStringProperty("to", moves.step());
      json.writeStringProperty("because", moves.reason().name().toLowerCase(Locale.ROOT));
      json.writeBooleanProperty("keepsTimer", moves.keepsTimer());
    } else {
      boolean leaves = leads.destination() instanceof Destination.Leaves;
      json.writeStringProperty("outcome", leaves ? "leaves" : "stays");
      json.writeNullProperty("to");
      json.writeNullProperty("because");
      json.writeBooleanProperty("keepsTimer", !leaves);
    }
    json.writeStringProperty("message", words.say(leads.message()));
    json.writeEndObject();
  }
}
