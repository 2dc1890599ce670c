package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario that changed or is gone, and what that means for the leads in it.
 *
 * @param scenario its id
 * @param label its label in the older version
 * @param isGone whether the new version has no scenario of that id, so that nobody enters any more
 * @param version the older version, if it has one; only then a migration can name it
 * @param isMigrated whether the new version has a migration of the scenario from that version
 * @param waiting each step of the older version where leads can wait, in the order of the text
 */
public record ScenarioInFlight(
    String scenario,
    String label,
    boolean isGone,
    Optional<String> version,
    boolean isMigrated,
    List<WaitingLeads> waiting) {

  /** Copies the list. */
  public ScenarioInFlight {
    waiting = List.copyOf(waiting);
  }

  /** The steps of which the migration says nothing; all steps where there is none. */
  public List<WaitingLeads> staying() {
    return waiting.stream()
        .filter(one -> one.destination() instanceof Destination.Stays)
        .toList();
  }

  /** Where leads go that wait at a step; nothing if none can wait there. */
  public Optional<Destination> from(String step) {
    return waiting.stream()
        .filter(one -> one.step().equals(step))
        .map(WaitingLeads::destination)
        .findFirst();
  }

  /** What it means, in sentences: one for all steps of the same destination. */
  public List<Message> messages() {
    Map<Destination, List<WaitingLeads>> groups = new LinkedHashMap<>();
    waiting.forEach(one ->
        groups.computeIfAbsent(one.destination(), key -> new ArrayList<>()).add(one));
    return groups.values().stream()
        .map(group -> group
            .get(0)
            .sentence(VersionMessages.steps(group.stream().map(this::named).toList())))
        .map(sentence -> VersionMessages.message(isGone ? "of-gone" : "of", label, sentence))
        .toList();
  }

  /** A step by its words, with its id where others consist of the same words. */
  private Message named(WaitingLeads leads) {
    long same =
        waiting.stream().filter(one -> one.words().equals(leads.words())).count();
    return same > 1 ? leads.named() : VersionMessages.message("step", leads.words());
  }

  /** For logs, in English. */
  @Override
  public String toString() {
    return String.join("\n", messages().stream().map(Message::english).toList());
  }
}
