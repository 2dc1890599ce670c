package io.github.journeydsl.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class EventLinesProperties {

  @Property
  void whatIsWrittenIsRead(@ForAll("inputs") LeadInput input) {
    assertThat(Read.of(EventLines.write(input)).only()).isEqualTo(input);
  }

  /** Each line that is not blank is taken or told, once, whatever happened to it on the way. */
  @Property
  void everyLineIsAccountedFor(
      @ForAll("inputs") LeadInput first,
      @ForAll("inputs") LeadInput second,
      @ForAll @Size(max = 6) List<Integer> places,
      @ForAll @Size(max = 6) List<Byte> values) {
    byte[] bytes = (EventLines.write(first) + "\n" + EventLines.write(second) + "\n")
        .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < Math.min(places.size(), values.size()); i++) {
      bytes[Math.floorMod(places.get(i), bytes.length)] = values.get(i);
    }
    assertAccountedFor(bytes);
  }

  @Property
  void everyTruncationIsAccountedFor(@ForAll("inputs") LeadInput input, @ForAll int place) {
    byte[] bytes = EventLines.write(input).getBytes(StandardCharsets.UTF_8);
    assertAccountedFor(Arrays.copyOf(bytes, Math.floorMod(place, bytes.length)));
  }

  @Property
  void anyBytesAreAccountedFor(@ForAll byte[] bytes) {
    assertAccountedFor(bytes);
  }

  @Property
  void anyWordsOfJsonAreAccountedFor(@ForAll("words") String words) {
    assertAccountedFor(words.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertAccountedFor(byte[] bytes) {
    Read read = Read.of(bytes);
    List<Long> lines = new ArrayList<>(read.lines());
    read.refused().forEach(refused -> lines.add(refused.line()));
    List<Long> expected = new ArrayList<>();
    String[] texts = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < texts.length; i++) {
      String text = i == 0 && texts[i].startsWith("\ufeff") ? texts[i].substring(1) : texts[i];
      if (!text.isBlank()) {
        expected.add(i + 1L);
      }
    }
    assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
    read.refused().forEach(refused -> {
      assertThat(refused.message().english()).isNotBlank().doesNotContain("{0}");
      assertThat(refused.column()).isBetween(0, texts[(int) refused.line() - 1].length() + 1);
    });
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "d83d",
            " ",
            "\t",
            "\n",
            "null",
            "true",
            "1",
            "-",
            "0.5",
            "e9",
            "\"lead\"",
            "\"at\"",
            "\"type\"",
            "\"target\"",
            "\"attributes\"",
            "\"id\"",
            "\"view\"",
            "\"consent\"",
            "\"2026-10-05T10:00:00Z\"",
            "\"山\"",
            "💡",
            "{\"lead\":\"l\",\"at\":\"2026-10-05T10:00\",\"type\":\"opt-out\"")
        .list()
        .ofMaxSize(30)
        .map(some -> String.join("", some));
  }

  @Provide
  static Arbitrary<LeadInput> inputs() {
    Arbitrary<String> ids = Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(EventLinesProperties::isText);
    Arbitrary<Instant> instants = Arbitraries.longs()
        .between(-2_208_988_800_000L, 221_845_392_000_000L)
        .map(Instant::ofEpochMilli);
    Arbitrary<String> names = Arbitraries.of("a", "rating-x", "山", "tier_2", "日本語");
    Arbitrary<Map<String, AttributeValue>> attributes =
        Arbitraries.maps(names, values()).ofMaxSize(3);
    Arbitrary<EventPattern> events = Arbitraries.oneOf(
        Arbitraries.of("contract-signed", "manual-check").map(EventPattern::of),
        Combinators.combine(
                Arbitraries.of(Verb.class).filter(verb -> verb.compareTo(Verb.ENTER) < 0), names)
            .as(EventPattern::of));
    return Arbitraries.oneOf(
        Combinators.combine(ids, ids, events, attributes, instants).as(LeadEvent::new),
        Combinators.combine(ids, ids, ids, instants).as(ConsentGiven::new),
        Combinators.combine(ids, ids, ids.optional(), instants).as(ConsentWithdrawn::new),
        Combinators.combine(ids, ids, ids, instants).as(EntryByHand::new),
        Combinators.combine(ids, ids, ids.optional(), ids.optional(), attributes, instants)
            .as(LeadDescribed::new));
  }

  private static Arbitrary<AttributeValue> values() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1e15"), new BigDecimal("1e15"))
            .ofScale(5)
            .map(number -> new AttributeValue.Number(new Decimal(number))),
        Arbitraries.strings()
            .all()
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(EventLinesProperties::isText)
            .map(AttributeValue::of),
        Arbitraries.of(true, false).map(AttributeValue::of));
  }

  /** Not blank, and without half of a character. */
  static boolean isText(String text) {
    return !text.isBlank()
        && new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
  }
}
