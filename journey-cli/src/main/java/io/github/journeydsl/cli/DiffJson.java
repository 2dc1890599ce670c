package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ElementChange;
import io.github.journeydsl.core.diff.FieldChange;
import io.github.journeydsl.core.diff.NewPlace;
import io.github.journeydsl.core.element.ElementRef;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What changed, for programs: one document as {@code diff.schema.json} describes it.
 *
 * @param words the language of its messages
 */
record DiffJson(Words words) {

  String of(DiffReport report) {
    return JsonText.of(json -> write(json, report));
  }

  private void write(JsonGenerator json, DiffReport report) {
    json.writeStartObject();
    json.writeStringProperty("old", report.old().name());
    json.writeStringProperty("new", report.now().name());
    writeText(json, "highest", report.highest().map(level -> level.term()));
    json.writeArrayPropertyStart("changes");
    for (MapDiff map : report.maps()) {
      FieldTexts texts = new FieldTexts(map);
      map.changes().forEach(judged -> write(json, map, judged, texts));
    }
    json.writeEndArray();
    new InFlightJson(json, words).write(report);
    json.writeEndObject();
  }

  private void write(JsonGenerator json, MapDiff map, MapDiff.Judged judged, FieldTexts texts) {
    ElementChange change = judged.change();
    json.writeStartObject();
    json.writeStringProperty("journey", map.either().map().id());
    json.writeStringProperty("file", map.either().path());
    json.writeStringProperty("id", change.kind().id());
    json.writeStringProperty("element", change.element().toString());
    writeText(json, "was", change.was().map(ElementRef::toString));
    json.writeStringProperty("kind", change.kind().term());
    json.writeStringProperty("level", change.level().term());
    json.writeBooleanProperty("accepted", judged.accepted());
    json.writeStringProperty("message", words.say(change.message()));
    write(json, change.place());
    json.writeArrayPropertyStart("fields");
    for (FieldChange field : change.fields()) {
      json.writeStartObject();
      json.writeStringProperty("name", field.property());
      json.writeStringProperty("level", field.level().term());
      write(json, "old", texts.old(change, field));
      write(json, "new", texts.now(change, field));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Optional<NewPlace> place) {
    if (place.isEmpty()) {
      json.writeNullProperty("place");
      return;
    }
    json.writeObjectPropertyStart("place");
    json.writeStringProperty("from", place.get().from().toString());
    json.writeStringProperty("to", place.get().to().toString());
    writeText(json, "after", place.get().after().map(ElementRef::toString));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void writeText(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
