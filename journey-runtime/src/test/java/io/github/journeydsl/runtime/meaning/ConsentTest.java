package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Point 4: "On a channel that {@code policy consent} lists, every send needs the lead's consent for
 * it; a promotion needs it on any of them. Other known channels need none. Guards are evaluated at
 * the moment of effect."
 */
class ConsentTest {

  private static final String T = "2026-10-05T10:00";

  private static Story sends(String policy, String send) {
    return Story.of(policy + "\nscenario s { on signed; " + send + " }")
        .lead(profile -> profile.as("pat").in("awareness"));
  }

  private static void check(String policy, String send, String decision) {
    assertThat(sends(policy, "send " + send)
            .at(T, "signed")
            .run("2026-11-01T00:00")
            .effects())
        .containsExactly(T + " send " + send + decision);
  }

  @Test
  void onAChannelThatThePolicyListsEverySendNeedsConsent() {
    check("policy { consent email }", "news by email", " skipped consent");
    check("policy { consent email, popup }", "news by popup", " skipped consent");
  }

  @Test
  void onAnotherChannelOnlyAPromotionNeedsIt() {
    check("", "news by email", "");
    check("policy { consent email }", "news by phone", "");
    check("policy { consent email }", "offer by phone", " skipped consent");
    check("", "offer by postal", " skipped consent");
  }

  @Test
  void aDeclaredChannelAddressesAPerson() {
    check("channel line", "offer by line", " skipped consent");
    check("channel line", "news by line", "");
  }

  @Test
  void channelsThatAddressNobodyNeedNone() {
    check("policy { consent email }", "offer by popup", "");
    check("policy { consent email }", "offer by website", "");
  }

  @Test
  void consentIsPerChannel() {
    Story story = sends("", "send offer by phone; send offer by email")
        .at("2026-10-01T00:00", "+phone")
        .at(T, "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(T + " send offer by phone", T + " send offer by email skipped consent");
  }

  @Test
  void anOptOutOfAllEndsEveryConsent() {
    Story story = sends("", "send offer by phone; send offer by email")
        .at("2026-10-01T00:00", "+phone")
        .at("2026-10-02T00:00", "+email")
        .at("2026-10-03T00:00", "-all")
        .at("2026-10-04T00:00", "+email")
        .at(T, "signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(T + " send offer by phone skipped consent", T + " send offer by email");
  }

  @Test
  void itIsAskedAtTheMomentOfEffectAndTheScenarioGoesOnWhenSkipped() {
    Story story = Story.of("""
            policy { consent email; send between 09:00 and 18:00 }
            scenario s { on signed; send news by email; alert team "on" }
            """)
        .at("2026-10-05T20:00", "signed")
        .at("2026-10-06T08:59", "-email")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly(
            "2026-10-05T20:00 send news by email deferred window until 2026-10-06T09:00",
            "2026-10-06T09:00 send news by email skipped consent",
            "2026-10-06T09:00 alert team on");
  }
}
