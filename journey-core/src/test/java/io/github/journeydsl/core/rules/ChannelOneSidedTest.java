package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelOneSidedTest {

  private static final String RULE = "channel-one-sided";

  @ParameterizedTest
  @CsvSource({"website, webinar, online", "phone, fax, offline"})
  void aMapOfOneSideIsFound(String one, String other, String side) {
    Diagnostic found = Verdict.only(RULE, map(at("a", one), at("b", other)));

    assertThat(found.element()).hasToString("Optional[journey map]");
    assertThat(found.message()).hasToString("every touchpoint is " + side);
    assertThat(found.help()).isPresent();
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({"website, phone", "website, nowhere", "website, open"})
  void bothSidesOrAnOpenOneAreNot(String one, String other) {
    assertThat(Verdict.of(RULE, map(at("a", one), at("b", other)))).isEmpty();
  }

  @Test
  void aTouchpointWithoutAChannelLeavesItOpen() {
    assertThat(Verdict.of(RULE, map(at("a", "website"), Pieces.touchpoint("b"))))
        .isEmpty();
  }

  @Test
  void aKnownChannelThatOnlyGotALabelKeepsItsMode() {
    JourneyMap map = map(at("a", "website"), at("b", "webinar")).toBuilder()
        .addChannel(Channel.builder().id("webinar").label("ウェビナー").build())
        .build();

    assertThat(Verdict.of(RULE, map)).hasSize(1);
  }

  @Test
  void aMapWithoutTouchpointsHasNoSide() {
    assertThat(Verdict.of(RULE, map())).isEmpty();
  }

  private static Touchpoint at(String id, String channel) {
    return Touchpoint.builder().id(id).channel(channel).build();
  }

  private static JourneyMap map(Touchpoint... touchpoints) {
    return Pieces.map()
        .addChannel(Channel.builder().id("fax").mode(ChannelMode.OFFLINE).build())
        .addChannel(Channel.builder().id("open").build())
        .addPhase(Pieces.phase("p", touchpoints))
        .build();
  }
}
