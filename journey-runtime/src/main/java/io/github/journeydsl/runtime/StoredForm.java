package io.github.journeydsl.runtime;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.compile.Names;
import io.github.journeydsl.runtime.internal.hash.Fingerprint;
import io.github.journeydsl.runtime.internal.json.JsonObject;
import io.github.journeydsl.runtime.internal.json.JsonText;
import io.github.journeydsl.runtime.internal.run.Machine;
import io.github.journeydsl.runtime.internal.state.Form;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.LeadJson;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of states: a byte for the form, eight that tell which names the numbers in it
 * stand for, then the lead.
 */
final class StoredForm {

  private static final int HEAD = 1 + Long.BYTES;

  private final Machine machine;
  private final long fingerprint;

  StoredForm(Machine machine) {
    this.machine = machine;
    this.fingerprint = fingerprint(machine);
  }

  private static long fingerprint(Machine machine) {
    Names names = machine.names();
    List<List<String>> all = List.of(
        names.phases.names(),
        names.personas.names(),
        names.channels.names(),
        names.attributes.names(),
        names.counted.names().stream().map(EventPattern::toString).toList(),
        names.windows.names(),
        names.histories.names(),
        machine.definitions().stream().map(Definition::fingerprint).toList(),
        List.of(machine.usages() + (machine.score().decays() ? "" : " steady")));
    StringBuilder text = new StringBuilder();
    all.forEach(list -> text.append(String.join("\0", list)).append('\1'));
    return Long.parseUnsignedLong(Fingerprint.of(text.toString()), 16);
  }

  long fingerprint() {
    return fingerprint;
  }

  static long fingerprint(byte[] bytes) {
    if (bytes.length < HEAD) {
      throw new IllegalArgumentException("the state of the lead is cut off");
    }
    Form.of(bytes[0]);
    return ByteBuffer.wrap(bytes, 1, Long.BYTES).getLong();
  }

  byte[] stored(byte[] body) {
    return ByteBuffer.allocate(HEAD + body.length)
        .put((byte) Form.PRESENT.number())
        .putLong(fingerprint)
        .put(body)
        .array();
  }

  String json(Lead lead) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("form", Form.PRESENT.number());
    fields.put("program", Long.toHexString(fingerprint));
    fields.putAll(new LeadJson(machine.names(), machine.definitions()).write(lead));
    return JsonText.of(fields);
  }

  /** The program that a state says it is of. */
  static long fingerprint(JsonObject json) {
    return Long.parseUnsignedLong(json.text("program"), 16);
  }

  Lead read(JsonObject json) {
    Form.of(json.count("form"));
    return new LeadJson(machine.names(), machine.definitions()).read(json, machine::newLead);
  }

  Lead read(byte[] bytes) {
    try {
      byte[] body = Arrays.copyOfRange(bytes, HEAD, bytes.length);
      return machine.thaw(body, Form.of(bytes[0]));
    } catch (ArithmeticException | IndexOutOfBoundsException | InvalidValueException e) {
      throw new IllegalArgumentException("the state of the lead is damaged", e);
    }
  }
}
