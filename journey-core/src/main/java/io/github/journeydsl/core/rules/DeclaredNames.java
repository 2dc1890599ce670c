package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.JourneyIndex;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ids a map declares, and those that need no declaration, by kind. */
final class DeclaredNames {

  private static final List<ElementKind> REFERABLE = List.of(
      ElementKind.ROLE,
      ElementKind.PERSONA,
      ElementKind.CHANNEL,
      ElementKind.CONTENT,
      ElementKind.PHASE,
      ElementKind.TOUCHPOINT,
      ElementKind.APPROVAL,
      ElementKind.EVENT,
      ElementKind.SCENARIO);

  private final JourneyIndex index;
  private final Set<String> roles;
  private final Set<String> channels;

  DeclaredNames(JourneyMap map) {
    index = map.index();
    roles = both(index.roles().keySet(), StakeholderRole.KNOWN.stream());
    channels = both(index.channels().keySet(), Channel.KNOWN.stream().map(Channel::id));
  }

  /** Every id of {@code kind} that can be referred to. */
  Collection<String> of(ElementKind kind) {
    return switch (kind) {
      case ROLE -> roles;
      case CHANNEL -> channels;
      default -> declared(kind);
    };
  }

  /** Whether {@code id} can be referred to as one of {@code kinds}. */
  boolean isKnown(List<ElementKind> kinds, String id) {
    for (int at = 0; at < kinds.size(); at++) { // asked for every mention of a map
      if (of(kinds.get(at)).contains(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element {@code id} of {@code kind} stands in the map, and is not only known. */
  boolean isDeclared(ElementKind kind, String id) {
    return declared(kind).contains(id);
  }

  /** What {@code id} is, if anything; what is declared comes before what is only known. */
  Optional<ElementKind> kindOf(String id) {
    return REFERABLE.stream()
        .filter(kind -> isDeclared(kind, id))
        .findFirst()
        .or(() -> REFERABLE.stream().filter(kind -> of(kind).contains(id)).findFirst());
  }

  private Set<String> declared(ElementKind kind) {
    return switch (kind) {
      case ROLE -> index.roles().keySet();
      case PERSONA -> index.personas().keySet();
      case CHANNEL -> index.channels().keySet();
      case CONTENT -> index.contents().keySet();
      case PHASE -> index.phases().keySet();
      case TOUCHPOINT -> index.touchpoints().keySet();
      case APPROVAL -> index.approvalChains().keySet();
      case EVENT -> index.events().keySet();
      case SCENARIO -> index.scenarios().keySet();
      default -> Set.of();
    };
  }

  private static Set<String> both(Set<String> declared, Stream<String> known) {
    Set<String> all = new LinkedHashSet<>(declared);
    known.forEach(all::add);
    return all;
  }
}
