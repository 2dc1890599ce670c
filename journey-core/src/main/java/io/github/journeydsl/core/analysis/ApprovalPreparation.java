package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be ready before the approvals of a map run: which documents by which phase, and with
 * whom it was talked over.
 *
 * <pre>{@code
 * ApprovalPreparation preparation = ApprovalPreparation.of(map);
 * preparation.documents().get(0).without();   // who is not offered the document in time
 * preparation.consultations();                // the prior consultation (根回し)
 * }</pre>
 */
public final class ApprovalPreparation {

  private final List<DocumentNeed> documents = new ArrayList<>();
  private final List<Consultation> consultations = new ArrayList<>();
  private final List<String> phases;
  private final Map<String, Integer> firstRun = new HashMap<>();
  /** The place of the phase in which a persona takes part first. */
  private final Map<String, Integer> firstMet = new HashMap<>();
  /** The place of the phase in which a persona is offered a content first. */
  private final Map<String, Map<String, Integer>> firstOffered = new HashMap<>();

  private ApprovalPreparation(JourneyMap map) {
    phases = List.copyOf(map.index().phases().keySet());
    int place = 0;
    for (Phase phase : map.index().phases().values()) {
      int here = place++;
      phase.approvalChain().ifPresent(chain -> firstRun.putIfAbsent(chain, here));
    }
    if (!map.approvalChains().isEmpty()) {
      meet(map);
    }
    for (ApprovalChain chain : map.approvalChains()) {
      Optional<Integer> run = Optional.ofNullable(firstRun.get(chain.id()));
      chain.consulted().forEach(person -> consultations.add(consultation(chain, person, run)));
      for (ApprovalStep step : chain.steps()) {
        step.documents().forEach(document -> documents.add(need(chain, step, document, run)));
      }
    }
  }

  /** What must be ready for the approvals of {@code map}. */
  public static ApprovalPreparation of(JourneyMap map) {
    return new ApprovalPreparation(map);
  }

  /** The documents, in the order in which the steps of each chain need them. */
  public List<DocumentNeed> documents() {
    return List.copyOf(documents);
  }

  /** Those who are consulted beforehand, chain by chain. */
  public List<Consultation> consultations() {
    return List.copyOf(consultations);
  }

  private void meet(JourneyMap map) {
    Set<String> people = new HashSet<>();
    Set<String> needed = new HashSet<>();
    for (ApprovalChain chain : map.approvalChains()) {
      people.addAll(chain.consulted());
      for (ApprovalStep step : chain.steps()) {
        people.addAll(step.approvers().personas());
        needed.addAll(step.documents());
      }
    }
    ContentMap offers = ContentMap.of(map);
    for (int place = 0; place < phases.size(); place++) {
      String phase = phases.get(place);
      for (String person : offers.participants(phase)) {
        if (people.contains(person)) {
          firstMet.putIfAbsent(person, place);
          Map<String, Integer> first = firstOffered.computeIfAbsent(person, p -> new HashMap<>());
          for (String content : offers.offered(phase, person)) {
            if (needed.contains(content)) {
              first.putIfAbsent(content, place);
            }
          }
        }
      }
    }
  }

  private Consultation consultation(ApprovalChain chain, String person, Optional<Integer> run) {
    Optional<String> met = upTo(run, firstMet.get(person));
    return new Consultation(chain.id(), person, run.map(phases::get), met);
  }

  private DocumentNeed need(
      ApprovalChain chain, ApprovalStep step, String document, Optional<Integer> run) {
    List<String> people = step.approvers().personas();
    Map<String, String> offered = new LinkedHashMap<>();
    for (String person : people) {
      Integer first = firstOffered.getOrDefault(person, Map.of()).get(document);
      upTo(run, first).ifPresent(phase -> offered.put(person, phase));
    }
    return new DocumentNeed(chain.id(), step.id(), document, run.map(phases::get), people, offered);
  }

  /** The phase at a place, unless it comes behind the one in which the chain runs. */
  private Optional<String> upTo(Optional<Integer> run, @Nullable Integer place) {
    return Optional.ofNullable(place)
        .filter(at -> run.map(latest -> at <= latest).orElse(true))
        .map(phases::get);
  }
}
