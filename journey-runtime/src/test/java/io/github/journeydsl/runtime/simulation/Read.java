package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.input.LeadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param taken the inputs
 * @param lines the lines they came from
 * @param refused the lines that are wrong
 */
record Read(List<LeadInput> taken, List<Long> lines, List<RefusedInput> refused) {

  static final JourneyMap MAP = JourneyMap.builder()
      .id("tool")
      .timeZone(ZoneId.of("Asia/Tokyo"))
      .addEvent(EventType.builder()
          .id("contract-signed")
          .addAttribute(new EventAttribute(
              "seats", new EventAttribute.Number(Decimal.of(1), Decimal.of(100))))
          .addAttribute(new EventAttribute("plan", new EventAttribute.Text()))
          .addAttribute(new EventAttribute("paid", new EventAttribute.Flag()))
          .build())
      .addEvent(EventType.builder().id("manual-check").build())
      .addEvent(EventType.builder().id("consent").build())
      .addEvent(EventType.builder().id("delete").build())
      .build();

  static Read of(String... lines) {
    return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static Read of(byte[] bytes) {
    Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      EventLines.of(MAP).read("events.jsonl", new ByteArrayInputStream(bytes), read.sink());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private EventLines.Sink sink() {
    return new EventLines.Sink() {
      @Override
      public void taken(LeadInput input, long line) {
        taken.add(input);
        lines.add(line);
      }

      @Override
      public void refused(RefusedInput one) {
        refused.add(one);
      }
    };
  }

  LeadInput only() {
    if (taken.size() != 1 || !refused.isEmpty()) {
      throw new AssertionError(toString());
    }
    return taken.get(0);
  }
}
