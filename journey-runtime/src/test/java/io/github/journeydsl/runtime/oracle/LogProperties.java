package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.cases.Cases;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every log, read from the log alone. */
class LogProperties {

  @Provide
  Arbitrary<Case> cases() {
    return Cases.any();
  }

  private static List<LogEntry> log(Case one) {
    return ProgramRun.of(JourneyProgram.of(one.map(), one.settings()), one).log();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void instantsNeverGoBack(@ForAll("cases") Case one) {
    Instant now = Instant.MIN;
    for (LogEntry entry : log(one)) {
      assertThat(entry.at()).isAfterOrEqualTo(now);
      // whoever was deleted has no past that a later input could be late for
      now = deletes(entry) ? Instant.MIN : entry.at();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aKeyIsDecidedOnce(@ForAll("cases") Case one) {
    Map<String, Boolean> decided = new HashMap<>();
    for (LogEntry entry : log(one)) {
      if (deletes(entry)) {
        decided.clear();
      } else if (entry instanceof Effect effect) {
        boolean open = effect instanceof Send send && send.decision() instanceof Decision.Deferred;
        Boolean before = decided.put(effect.key(), !open);
        assertThat(before).as("%s after %s", effect, before).isNotEqualTo(true);
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void capsAreNeverExceeded(@ForAll("cases") Case one) {
    LocalTimes times = LocalTimes.of(one.map(), one.settings());
    List<SendCap> caps = one.map().policy().map(SendPolicy::caps).orElse(List.of());
    List<Instant> sent = new ArrayList<>();
    for (LogEntry entry : log(one)) {
      if (deletes(entry)) {
        sent.clear();
      } else if (entry instanceof Send send && isSent(send) && addresses(one, send)) {
        sent.add(send.at());
        for (SendCap cap : caps) {
          assertThat(sent.stream().filter(at -> send.at().isBefore(times.after(at, cap.per()))))
              .hasSizeLessThanOrEqualTo(cap.sends());
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingIsSentOutsideOfTheWindow(@ForAll("cases") Case one) {
    LocalTimes times = LocalTimes.of(one.map(), one.settings());
    one.map().policy().flatMap(SendPolicy::window).ifPresent(window -> {
      for (LogEntry entry : log(one)) {
        if (entry instanceof Send send && isSent(send)) {
          assertThat(new OpenHours(window, times).open(send.at()))
              .as("%s", send)
              .isTrue();
        }
      }
    });
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingIsSentWithoutTheConsentItNeeds(@ForAll("cases") Case one) {
    List<String> listed = one.map().policy().map(SendPolicy::consentChannels).orElse(List.of());
    Set<String> consent = new HashSet<>();
    one.profile().ifPresent(profile -> consent.addAll(profile.consent()));
    for (LogEntry entry : log(one)) {
      if (deletes(entry)) {
        consent.clear();
      } else if (entry instanceof Notice notice && notice.kind() == Notice.Kind.CONSENT) {
        hear(notice.detail(), consent);
      } else if (entry instanceof Send send && isSent(send)) {
        boolean needed =
            listed.contains(send.channel()) || (promotes(one, send) && addresses(one, send));
        assertThat(!needed || consent.contains(send.channel())).as("%s", send).isTrue();
      }
    }
  }

  private static void hear(String detail, Set<String> consent) {
    if (detail.equals("-all")) {
      consent.clear();
    } else if (detail.startsWith("+")) {
      consent.add(detail.substring(1));
    } else {
      consent.remove(detail.substring(1));
    }
  }

  private static boolean deletes(LogEntry entry) {
    return entry instanceof Notice notice && notice.kind() == Notice.Kind.DELETED;
  }

  private static boolean isSent(Send send) {
    return send.decision() instanceof Decision.Sent;
  }

  private static boolean promotes(Case one, Send send) {
    return one.map().content(send.content()).orElseThrow().purpose() == Purpose.PROMOTION;
  }

  private static boolean addresses(Case one, Send send) {
    boolean declared =
        one.map().channels().stream().map(Channel::id).toList().contains(send.channel());
    return declared || List.of("email", "phone", "postal").contains(send.channel());
  }
}
