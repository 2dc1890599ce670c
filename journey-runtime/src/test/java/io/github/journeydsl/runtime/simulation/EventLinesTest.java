package io.github.journeydsl.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLinesTest {

  private static final Instant AT = Instant.parse("2026-10-05T01:00:00Z");

  private static Read line(String type, String more) {
    return Read.of("{\"id\":\"e-1\",\"lead\":\"lead-7\",\"at\":\"2026-10-05T10:00:00+09:00\","
        + "\"type\":\"" + type + "\"" + more + "}");
  }

  @Test
  void anEventIsAVerbWithItsTarget() {
    assertThat(line("answer", ",\"target\":\"survey\",\"attributes\":{\"rating\":5}")
            .only())
        .isEqualTo(LeadEvent.of("e-1", "lead-7", EventPattern.of(Verb.ANSWER, "survey"), AT)
            .with("rating", AttributeValue.of(5)));
  }

  @Test
  void anEventIsOneThatTheMapDeclares() {
    assertThat(line(
                "contract-signed",
                ",\"attributes\":{\"seats\":10,\"plan\":\"pro\",\"paid\":true,\"other\":null}")
            .only())
        .isEqualTo(LeadEvent.of("e-1", "lead-7", EventPattern.of("contract-signed"), AT)
            .with("seats", AttributeValue.of(10))
            .with("plan", AttributeValue.of("pro"))
            .with("paid", AttributeValue.of(true)));
  }

  @Test
  void messagesAboutTheLead() {
    assertThat(line("consent", ",\"target\":\"email\"").only())
        .isEqualTo(new ConsentGiven("e-1", "lead-7", "email", AT));
    assertThat(line("opt-out", ",\"target\":\"email\"").only())
        .isEqualTo(new ConsentWithdrawn("e-1", "lead-7", Optional.of("email"), AT));
    assertThat(line("opt-out", ",\"target\":null").only())
        .isEqualTo(new ConsentWithdrawn("e-1", "lead-7", Optional.empty(), AT));
    assertThat(line("manual", ",\"target\":\"follow-up\"").only())
        .isEqualTo(new EntryByHand("e-1", "lead-7", "follow-up", AT));
    assertThat(line(
                "lead", ",\"attributes\":{\"persona\":\"mori\",\"phase\":\"usage\",\"tier\":\"a\"}")
            .only())
        .isEqualTo(new LeadDescribed(
            "e-1",
            "lead-7",
            Optional.of("mori"),
            Optional.of("usage"),
            Map.of("tier", AttributeValue.of("a")),
            AT));
  }

  @Test
  void aDeclaredEventOfSuchANameWinsWhereNoTargetStands() {
    assertThat(line("consent", "").only())
        .isEqualTo(LeadEvent.of("e-1", "lead-7", EventPattern.of("consent"), AT));
    assertThat(line("delete", "").only())
        .isEqualTo(LeadEvent.of("e-1", "lead-7", EventPattern.of("delete"), AT));
  }

  @Test
  void aLeadIsForgotten() throws IOException {
    EventLog log = EventLog.of(JourneyMap.builder().id("plain").build());
    String line =
        "{\"id\":\"x\",\"lead\":\"l\",\"at\":\"2026-10-05T01:00:00Z\",\"type\":\"delete\"}";
    List<RefusedInput> refused = new ArrayList<>();
    log.read("a", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), refused::add);
    assertThat(refused).isEmpty();
    LeadDeleted deleted = new LeadDeleted("x", "l", AT);
    assertThat(log.arrivals()).extracting(Arrival::input).containsExactly(deleted);
    assertThat(EventLines.write(deleted)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T10:00:00+09:00",
    "2026-10-05T10:00+09:00",
    "2026-10-05T01:00:00Z",
    "2026-10-05T01:00:00.000Z",
    "2026-10-05T10:00:00",
    "2026-10-05T10:00",
    "2026-10-04T20:00:00-05:00",
    "2026-10-05T10:00:00+09:00[Asia/Tokyo]",
  })
  void anInstantHasAnOffsetOrIsInTheZoneOfTheMap(String at) {
    assertThat(Read.of("{\"lead\":\"l\",\"at\":\"" + at + "\",\"type\":\"opt-out\"}")
            .only()
            .at())
        .isEqualTo(AT);
  }

  @Test
  void aLineWithoutIdGetsOneOfItsContent() {
    String line = "{\"lead\":\"l\",\"at\":\"2026-10-05T10:00\",\"type\":\"view\",\"target\":\"a\"}";
    String same =
        "{ \"type\":\"view\",\"target\":\"a\",\"lead\":\"l\",\"at\":\"2026-10-05T01:00:00Z\",\"id\":null}";
    String id = Read.of(line).only().id();
    assertThat(id).matches("auto-[0-9a-f]{16}");
    assertThat(Read.of(same).only().id()).isEqualTo(id);
    assertThat(Read.of(line.replace("10:00", "10:01")).only().id()).isNotEqualTo(id);
    assertThat(Read.of(line.replace("\"l\"", "\"m\"")).only().id()).isNotEqualTo(id);
    assertThat(Read.of(line.replace("\"a\"", "\"b\"")).only().id()).isNotEqualTo(id);
    assertThat(Read.of(line.replace("view", "click")).only().id()).isNotEqualTo(id);
    assertThat(Read.of(line.replace("}", ",\"attributes\":{\"a\":1}}")).only().id())
        .isNotEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing | MALFORMED | 1 | the line is no JSON object: it must begin with a brace",
        "[] | MALFORMED | 1 | the line is no JSON object: it must begin with a brace",
        "{\"lead\":\"l\" | MALFORMED | 12 | the line ends too early",
        "{\"lead\" \"l\"} | MALFORMED | 9 | a colon must stand here",
        "{bad | MALFORMED | 2 | the name of a field in quotation marks must stand here",
        "{\"lead\":\"l\",} | MALFORMED | 13 | the name of a field in quotation marks must stand here",
        "{\"lead\":\"l\";} | MALFORMED | 12 | a comma or the closing brace must stand here",
        "{\"lead\":ja} | MALFORMED | 9 | \"ja\" is no value: texts stand in quotation marks",
        "{\"lead\":007} | MALFORMED | 9 | \"007\" is no number",
        "{\"lead\":1.} | MALFORMED | 9 | \"1.\" is no number",
        "{\"lead\":\"\\x\"} | MALFORMED | 10 | JSON has no such escape",
        "{\"lead\":\"\\ud800\"} | MALFORMED | 10 | JSON has no such escape",
        "{\"lead\":\"a\tb\"} | MALFORMED | 11 | a control character cannot stand in a text: write it as an escape",
        "{} {} | MALFORMED | 4 | nothing can stand behind the object: one event on each line",
        "{\"lead\":\"l\",\"lead\":\"m\"} | FIELD_TWICE | 13 | the field \"lead\" stands there twice",
        "{\"lead\":[\"l\"]} | WRONG_VALUE | 9 | no field of an event takes a list",
        "{\"attributes\":{\"a\":{}}} | WRONG_VALUE | 20 | attributes are texts, numbers, true and false",
        "{\"led\":\"l\"} | FIELD_UNKNOWN | 2 | an event has no field \"led\"; did you mean \"lead\"?",
        "{\"source\":\"web\"} | FIELD_UNKNOWN | 2 | an event has no field \"source\"; there are id, lead, at, type, target, attributes",
        "{} | FIELD_MISSING | 0 | the field \"lead\" is missing",
        "{\"lead\":7} | WRONG_VALUE | 9 | lead must be a text",
        "{\"lead\":\" \"} | WRONG_VALUE | 9 | lead must have 1 to 200 characters",
        "{\"lead\":\"l\"} | FIELD_MISSING | 0 | the field \"at\" is missing",
        "{\"lead\":\"山田\",\"at\":\"soon\"} | BAD_INSTANT | 19 | \"soon\" is no instant such as 2026-10-05T10:00:00+09:00",
        "{\"lead\":\"l\",\"at\":\"2026-02-30T10:00Z\"} | BAD_INSTANT | 18 | \"2026-02-30T10:00Z\" is no instant such as 2026-10-05T10:00:00+09:00",
        "{\"lead\":\"l\",\"at\":\"1800-01-01T00:00Z\"} | BAD_INSTANT | 18 | at must lie between the years 1900 and 9000",
        "{\"lead\":\"l\",\"at\":\"+1000000000-12-31T23:59:59-18:00\"} | BAD_INSTANT | 18 | \"+1000000000-12-31T23:59:59-18:00\" is no instant such as 2026-10-05T10:00:00+09:00",
        "{\"lead\":\"l\",\"at\":\"2026-10-05T10:00Z\"} | FIELD_MISSING | 0 | the field \"type\" is missing",
      })
  void aWrongLineIsToldWithItsPlace(String line, Reason reason, int column, String message) {
    assertRefused(Read.of("", line), reason, column, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "downlod | ,\"target\":\"a\" | TYPE_UNKNOWN | 69 | no event is called \"downlod\"; did you mean \"download\"?",
        "purchase-completed | `` | TYPE_UNKNOWN | 69 | no event is called \"purchase-completed\"",
        "enter | ,\"target\":\"a\" | TYPE_UNKNOWN | 69 | enter follows from other events: to put a lead into a phase, use the type lead",
        "view | `` | FIELD_MISSING | 0 | view needs a target",
        "manual | `` | FIELD_MISSING | 0 | manual needs a target",
        "view | ,\"target\":\"a b\" | WRONG_VALUE | 85 | \"a b\" is no id",
        "contract-signed | ,\"target\":\"a\" | WRONG_VALUE | 96 | contract-signed has no target",
        "lead | ,\"target\":\"a\" | WRONG_VALUE | 85 | lead has no target",
        "delete | ,\"target\":\"a\" | WRONG_VALUE | 87 | delete has no target",
        "consent | ,\"target\":\"a\",\"attributes\":{\"b\":1} | WRONG_VALUE | 105 | consent carries no attributes",
        "lead | ,\"attributes\":{\"phase\":1} | WRONG_VALUE | 98 | phase must be a text",
        "opt-out | ,\"attributes\":3 | WRONG_VALUE | 92 | attributes must be an object",
        "opt-out | ,\"attributes\":{\"a\":\"\"} | WRONG_VALUE | 97 | the attribute \"a\" is blank",
        "opt-out | ,\"attributes\":{\"a\":1e99} | WRONG_VALUE | 97 | the attribute \"a\" has too many digits",
        "opt-out | ,\"attributes\":{\"a\":1e99999999999} | WRONG_VALUE | 97 | the attribute \"a\" has too many digits",
        "answer | ,\"target\":\"s\",\"attributes\":{\"rating\":6} | WRONG_VALUE | 114 | rating must be a number from 1 to 5",
        "answer | ,\"target\":\"s\",\"attributes\":{\"rating\":\"5\"} | WRONG_VALUE | 114 | rating must be a number from 1 to 5",
        "contract-signed | ,\"attributes\":{\"plan\":1} | WRONG_VALUE | 108 | plan must be a text",
        "contract-signed | ,\"attributes\":{\"paid\":1} | WRONG_VALUE | 108 | paid must be true or false",
      })
  void aWrongEventIsToldWithItsPlace(
      String type, String more, Reason reason, int column, String message) {
    Read read = line(type, more);
    assertThat(read.taken()).isEmpty();
    RefusedInput refused = read.refused().get(0);
    assertThat(refused.message().english()).isEqualTo(message);
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.column()).isEqualTo(column);
  }

  private static void assertRefused(Read read, Reason reason, int column, String message) {
    assertThat(read.taken()).isEmpty();
    assertThat(read.refused()).hasSize(1);
    RefusedInput refused = read.refused().get(0);
    assertThat(refused.message().english()).isEqualTo(message);
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.file()).isEqualTo("events.jsonl");
  }

  @Test
  void peopleAreToldInJapaneseToo() {
    assertThat(line("downlod", "").refused().get(0).message().in(Locale.JAPANESE))
        .isEqualTo("「downlod」というイベントはない。もしかして「download」？");
    assertThat(Read.of("{bad").refused().get(0).message().in(Locale.JAPANESE))
        .isEqualTo("ここには引用符で囲んだフィールド名が必要");
  }

  @Test
  void whatStandsBehindAWrongLineIsRead() {
    String good = "{\"lead\":\"l\",\"at\":\"2026-10-05T10:00\",\"type\":\"opt-out\"}";
    Read read = Read.of("\ufeff" + good, "oops", "", "  ", good + "\r", "x".repeat(70_000), good);
    assertThat(read.lines()).containsExactly(1L, 5L, 7L);
    assertThat(read.refused()).extracting(RefusedInput::line).containsExactly(2L, 6L);
    assertThat(read.refused())
        .extracting(RefusedInput::reason)
        .containsExactly(Reason.MALFORMED, Reason.TOO_LONG);
  }

  @Test
  void whatIsNoTextIsTold() {
    byte[] bytes = "{\"lead\":\"山?\"}\n{}".getBytes(StandardCharsets.UTF_8);
    bytes[12] = (byte) 0xff;
    Read read = Read.of(bytes);
    assertThat(read.refused().get(0).message().english()).isEqualTo("this is no UTF-8");
    assertThat(read.refused().get(0).column()).isEqualTo(11);
    assertThat(read.refused()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 131_072, 200_000})
  void theLongestLineIsRead(int length) {
    String good = "{\"lead\":\"l\",\"at\":\"2026-10-05T10:00\",\"type\":\"opt-out\"}";
    Read read = Read.of(good + " ".repeat(length - good.length()), good);
    assertThat(read.taken()).hasSize(length <= 65_536 ? 2 : 1);
    assertThat(read.refused()).hasSize(length <= 65_536 ? 0 : 1);
  }

  @Test
  void whatIsShownObeysNoTerminal() {
    Read read = line("\\u001b[31m\\u202e" + "x".repeat(100), "");
    assertThat(read.refused().get(0).message().english())
        .isEqualTo("no event is called \"\ufffd[31m\ufffd" + "x".repeat(54) + "…\"");
  }
}
