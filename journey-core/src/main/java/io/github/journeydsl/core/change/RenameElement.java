package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.core.reference.References;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * An element gets another id, and so does every reference to it. Its label stays; where the label
 * is the id, which means that it has none, it is the new id.
 *
 * <p>Refused where the new id would make another reference mean this element, or one to this
 * element mean another. An experience is named by its persona and is renamed with it.
 *
 * @param element the element
 * @param id the id it gets, without that of its whole
 */
public record RenameElement(ElementRef element, String id) implements Change {

  private static final List<ElementKind> WITHOUT_ID =
      List.of(ElementKind.EXPERIENCE, ElementKind.SCORING, ElementKind.POLICY);

  /** How the element is named afterwards. */
  public ElementRef renamed() {
    return element
        .wholeId()
        .map(whole -> ElementRef.of(element.kind(), whole, id))
        .orElseGet(() -> ElementRef.of(element.kind(), id));
  }

  /**
   * What each reference of a map says afterwards: the new id where it means this element, or names
   * it as part of another.
   *
   * @param map the map before
   */
  public Function<Reference, String> renaming(JourneyMap map) {
    BiPredicate<ElementKind, String> declared = declared(map);
    return reference -> renamed(reference, declared);
  }

  private String renamed(Reference reference, BiPredicate<ElementKind, String> declared) {
    for (ElementKind kind : reference.kinds()) {
      String now = renamed(kind, reference.id());
      if (!now.equals(reference.id()) && reference.means(kind, declared)) {
        return now;
      }
    }
    return reference.id();
  }

  /** The id of an element, of which the renamed one can be a part of the name. */
  private String renamed(ElementKind kind, String named) {
    if (kind == element.kind()) {
      return named.equals(element.id()) ? renamed().id() : named;
    }
    int slash = named.indexOf('/');
    String whole = slash < 0 ? named : named.substring(0, slash);
    String own = slash < 0 ? "" : named.substring(slash);
    boolean byWhole = switch (kind) {
      case EXPERIENCE -> element.kind() == ElementKind.TOUCHPOINT;
      case STEP -> element.kind() == ElementKind.APPROVAL;
      case MIGRATION -> element.kind() == ElementKind.SCENARIO;
      default -> false;
    };
    if (byWhole && whole.equals(element.id())) {
      return id + own;
    }
    boolean byPersona = kind == ElementKind.EXPERIENCE && element.kind() == ElementKind.PERSONA;
    return byPersona && own.equals("/" + element.id()) ? whole + "/" + id : named;
  }

  @Override
  public JourneyMap applyTo(JourneyMap map) {
    Applying applying = new Applying(this, map);
    if (WITHOUT_ID.contains(element.kind())) {
      throw applying.refusal("change.no-rename", element);
    }
    MapElement<?> found = applying.element(element);
    if (!Invariants.isId(id)) {
      throw applying.refusal("change.no-id", id);
    }
    if (element.equals(renamed())) {
      return map;
    }
    BiPredicate<ElementKind, String> before = declared(map);
    if (before.test(element.kind(), renamed().id())) {
      throw applying.refusal("change.duplicate", renamed());
    }
    refuseOtherMeanings(applying, map, before);
    return applying.checked(() -> renamed(found, before));
  }

  private <E> JourneyMap renamed(MapElement<E> found, BiPredicate<ElementKind, String> before) {
    JourneyMap changed = found.replacedBy(found.type().withId(found.value(), id));
    return References.replace(changed, reference -> renamed(reference, before));
  }

  private void refuseOtherMeanings(
      Applying applying, JourneyMap map, BiPredicate<ElementKind, String> before) {
    BiPredicate<ElementKind, String> after = (kind, named) -> before.test(kind, named)
        || kind == element.kind() && named.equals(renamed().id());
    References.of(map, reference -> {
      String now = renamed(reference, before);
      boolean isOurs = !now.equals(reference.id());
      Reference then =
          new Reference(reference.from(), reference.property(), reference.kinds(), now);
      boolean meansUs = reference.kinds().contains(element.kind())
          && now.equals(renamed().id())
          && then.means(element.kind(), after);
      boolean named = reference.kinds().contains(element.kind()) && isOurs;
      if (meansUs && !isOurs || named && !meansUs) {
        throw applying.refusal("change.other-meaning", reference.from(), id);
      }
    });
  }

  private static BiPredicate<ElementKind, String> declared(JourneyMap map) {
    Map<ElementKind, Set<String>> all = new EnumMap<>(ElementKind.class);
    MapElement.all(map)
        .map(MapElement::ref)
        .forEach(ref -> all.computeIfAbsent(ref.kind(), kind -> new HashSet<>()).add(ref.id()));
    return (kind, named) -> all.getOrDefault(kind, Set.of()).contains(named);
  }
}
