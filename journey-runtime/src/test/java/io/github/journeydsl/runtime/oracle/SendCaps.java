package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.policy.SendCap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How many sends a lead may get, asked of all that it ever got. */
final class SendCaps {

  private final List<SendCap> caps;
  private final LocalTimes times;
  private final List<Instant> sent = new ArrayList<>();

  SendCaps(List<SendCap> caps, LocalTimes times) {
    this.caps = caps;
    this.times = times;
  }

  void sent(Instant at) {
    sent.add(at);
  }

  boolean allow(Instant at) {
    return caps.stream().allMatch(cap -> counted(cap, at) < cap.sends());
  }

  private long counted(SendCap cap, Instant at) {
    return sent.stream().filter(one -> at.isBefore(times.after(one, cap.per()))).count();
  }

  /** The first instant at or after {@code earliest} that all caps allow. */
  Instant firstAllowed(Instant earliest) {
    TreeSet<Instant> candidates = new TreeSet<>(List.of(earliest));
    for (SendCap cap : caps) {
      sent.forEach(one -> candidates.add(times.after(one, cap.per())));
    }
    return candidates.tailSet(earliest).stream().filter(this::allow).findFirst().orElseThrow();
  }
}
