package io.github.journeydsl.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.runtime.input.LeadEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The two forms in which the state of a lead is stored. */
class LeadStateTest {

  private static final Instant START = Instant.parse("2026-10-05T01:00:00Z");
  private static final JourneyMap MAP = JourneyLoader.standard()
      .load(Path.of("../examples/journeys/ma-adoption/ma-adoption.journey"))
      .orElseThrow();

  private final JourneyProgram program = JourneyProgram.of(MAP);

  /** A lead that waits in one scenario and remembers ten events. */
  private LeadState waiting() {
    LeadState lead = program.lead(
        LeadProfile.of("lead-000123").as("yamada").in("awareness").consenting("email"));
    for (int number = 0; number < 9; number++) {
      lead = program
          .step(
              lead,
              LeadEvent.of(
                  "event-with-a-long-id-" + number,
                  lead.id(),
                  EventPattern.of(Verb.ATTEND, "trial"),
                  START.plusSeconds(number)))
          .state();
    }
    return program
        .step(
            lead,
            LeadEvent.of(
                "event-with-a-long-id-9",
                lead.id(),
                EventPattern.of(Verb.DOWNLOAD, "ma-guide"),
                START.plusSeconds(10)))
        .state();
  }

  @Test
  void aLeadThatWaitsWithTenRememberedEventsTakesAtMostTwoHundredBytes() {
    LeadState lead = waiting();
    assertThat(lead.running()).hasSize(1);
    assertThat(lead.running().get(0).step()).isEqualTo("wait-3-days");
    assertThat(lead.toBytes()).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void bothFormsGiveTheSameLead() {
    LeadState lead = waiting();
    assertThat(program.read(lead.toBytes())).isEqualTo(lead);
    assertThat(program.readJson(lead.toJson())).isEqualTo(lead);
  }

  @Test
  void aStateOfTheFirstFormIsReadAsBefore() {
    byte[] first = HexFormat.of().parseHex(FIRST_FORM);
    LeadState lead = program.read(first);
    assertThat(lead).isEqualTo(waiting());
    assertThat(lead.toBytes()).hasSizeLessThan(first.length);
  }

  @Test
  void statesOfTheSecondFormAreReadAsBefore() {
    HexFormat hex = HexFormat.of();
    assertThat(program.read(hex.parseHex(SECOND_FORM))).isEqualTo(waiting());
    assertThat(program.read(hex.parseHex(SECOND_FORM_UNHEARD)))
        .isEqualTo(program.lead("lead-00012345"));
  }

  @Test
  void anUnknownFormIsRefusedByItsNumber() {
    byte[] bytes = waiting().toBytes();
    bytes[0] = 77;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> program.read(bytes))
        .withMessageContaining("form 77");
  }

  @Test
  void aStateOfAnotherMapIsRefused() {
    JourneyProgram other = JourneyProgram.of(
        MAP.toBuilder().scenarios(MAP.scenarios().subList(0, 2)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.read(waiting().toBytes()))
        .withMessageContaining("a map that this program does not know");
  }

  @Test
  void everyCutAndEveryChangedByteIsReadOrRefusedWithWords() {
    byte[] bytes = waiting().toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> program.read(cut));
    }
    for (int at = 0; at < bytes.length; at++) {
      for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        readOrRefuse(changed);
      }
    }
  }

  private void readOrRefuse(byte[] bytes) {
    try {
      LeadState lead = program.read(bytes);
      assertThat(lead.running()).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  /**
   * As the first form wrote {@link #waiting()}: all lengths in milliseconds, ids in eight bytes.
   */
  private static final String FIRST_FORM =
      "01b2e45d2b6cdabbbd01a119065d9001a1099349900b6c6561642d30303031323325020101200000"
          + "0180d098f701280001020180d098f7010102010a0180d098f70100010000b2e31ec644400000f150"
          + "6f744dee00009577abe9ae6a0000a7add69179710000806b5900a8c600003fa1b32f9be10000bf75"
          + "c6bf5cc300001d17856a0cee0000c86872532bdf0000ecc0eb94bfc0000a";

  /** The same as the second form wrote it: instants up to the year 6429. */
  private static final String SECOND_FORM =
      "02b2e45d2b6cdabbbd01a119065d9001a1099349900b6c6561642d30303031323325020101200000"
          + "0180a43f280001020180a43f0102010a0180a43f0001b2e31ec64440f1506f744dee9577abe9ae6a"
          + "a7add6917971806b5900a8c63fa1b32f9be1bf75c6bf5cc31d17856a0ceec86872532bdfecc0eb94"
          + "bfc0000a";

  /** A lead that nothing is known of, in the second form. */
  private static final String SECOND_FORM_UNHEARD =
      "02b2e45d2b6cdabbbd7fffffffffff7fffffffffff0d6c6561642d303030313233343500010000000000";
}
