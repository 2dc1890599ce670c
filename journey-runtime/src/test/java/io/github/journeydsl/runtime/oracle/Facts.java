package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.runtime.LeadProfile;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of a lead, and all of its past. */
final class Facts {

  final JourneyMap map;
  final LocalTimes times;
  final String lead;
  final Occurrences occurrences;
  final ScoreBook score;
  final SendCaps sends;
  final TriggerWindows windows;
  final TreeSet<String> consent = new TreeSet<>();
  final Map<String, AttributeValue> attributes = new TreeMap<>();
  final Map<String, Integer> entries = new HashMap<>();
  final Map<String, Instant> withdrawn = new HashMap<>();
  final Map<String, Instant> lastEntry = new HashMap<>();
  Optional<String> persona;
  String phase;

  Facts(JourneyMap map, LocalTimes times, LeadProfile profile) {
    this.map = map;
    this.times = times;
    lead = profile.id();
    occurrences = new Occurrences(times);
    score = new ScoreBook(map.scoring(), times);
    sends = new SendCaps(map.policy().map(SendPolicy::caps).orElse(List.of()), times);
    windows = new TriggerWindows(times);
    consent.addAll(profile.consent());
    persona = profile.persona();
    phase = profile.phase().orElseGet(() -> map.phases().get(0).id());
  }

  /** Which place a phase has in the journey. */
  int place(String phase) {
    return map.phases().stream().map(one -> one.id()).toList().indexOf(phase);
  }

  List<String> roles() {
    return persona.flatMap(map::persona).map(one -> one.roles()).orElse(List.of());
  }
}
