package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.JourneyIndex;
import io.github.journeydsl.core.model.JourneyMap;

/**
 * What a map declares, by kind and id.
 *
 * @param map the map
 */
record Declared(JourneyMap map) {

  boolean has(ElementKind kind, String id) {
    JourneyIndex index = map.index();
    int slash = id.indexOf('/');
    String whole = slash < 0 ? id : id.substring(0, slash);
    String own = slash < 0 ? "" : id.substring(slash + 1);
    return switch (kind) {
      case JOURNEY -> map.id().equals(id);
      case ROLE -> index.roles().containsKey(id);
      case PERSONA -> index.personas().containsKey(id);
      case CHANNEL -> index.channels().containsKey(id);
      case CONTENT -> index.contents().containsKey(id);
      case PHASE -> index.phases().containsKey(id);
      case TOUCHPOINT -> index.touchpoints().containsKey(id);
      case EXPERIENCE -> map.touchpoint(whole).flatMap(t -> t.experience(own)).isPresent();
      case OPPORTUNITY -> index.opportunities().containsKey(id);
      case APPROVAL -> index.approvalChains().containsKey(id);
      case STEP -> map.approvalChain(whole).flatMap(c -> c.step(own)).isPresent();
      case EVENT -> index.events().containsKey(id);
      case SCENARIO -> index.scenarios().containsKey(id);
      case TEST -> map.tests().stream().anyMatch(test -> test.id().equals(id));
      case SCORING -> map.scoring().isPresent();
      case POLICY -> map.policy().isPresent();
      case MIGRATION, ALLOW -> false;
    };
  }
}
