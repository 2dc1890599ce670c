package io.github.journeydsl.dsl;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every element of a map and its parts, by their names. */
final class MapParts {

  private final Map<ElementRef, Object> parts = new LinkedHashMap<>();

  private MapParts() {}

  static Map<ElementRef, Object> of(JourneyMap map) {
    MapParts all = new MapParts();
    map.dmuRoles().forEach(r -> all.add(ElementKind.ROLE, r.id(), r));
    map.declaredRoles().forEach(r -> all.add(ElementKind.ROLE, r.id(), r));
    map.personas().forEach(p -> all.add(ElementKind.PERSONA, p.id(), p));
    map.channels().forEach(c -> all.add(ElementKind.CHANNEL, c.id(), c));
    map.contents().forEach(c -> all.add(ElementKind.CONTENT, c.id(), c));
    map.phases().forEach(all::phase);
    map.opportunities().forEach(o -> all.add(ElementKind.OPPORTUNITY, o.id(), o));
    map.approvalChains().forEach(all::approval);
    map.events().forEach(e -> all.add(ElementKind.EVENT, e.id(), e));
    map.scoring().ifPresent(s -> all.parts.put(ElementRef.SCORING, s));
    map.policy().ifPresent(p -> all.parts.put(ElementRef.POLICY, p));
    map.scenarios().forEach(s -> all.add(ElementKind.SCENARIO, s.id(), s));
    map.migrations().forEach(m -> all.add(ElementKind.MIGRATION, m.scenario(), m));
    map.tests().forEach(t -> all.add(ElementKind.TEST, t.id(), t));
    return all.parts;
  }

  private void phase(Phase phase) {
    add(ElementKind.PHASE, phase.id(), phase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      add(ElementKind.TOUCHPOINT, touchpoint.id(), touchpoint);
      for (Experience experience : touchpoint.experiences()) {
        parts.put(
            ElementRef.of(ElementKind.EXPERIENCE, touchpoint.id(), experience.persona()),
            experience);
      }
    }
  }

  private void approval(ApprovalChain chain) {
    add(ElementKind.APPROVAL, chain.id(), chain);
    chain
        .steps()
        .forEach(step -> parts.put(ElementRef.of(ElementKind.STEP, chain.id(), step.id()), step));
  }

  private void add(ElementKind kind, String id, Object part) {
    parts.put(ElementRef.of(kind, id), part);
  }
}
