package io.github.journeydsl.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.core.reference.References;
import io.github.journeydsl.fixtures.Changes;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What one change does, another undoes; what refers to an element follows it. */
class ChangeProperties {

  /** No generated id has so many letters. */
  private static final String FRESH = "never-heard-of-before";

  @Property(tries = 100)
  void renamingBackGivesTheMap(@ForAll("maps") JourneyMap map) {
    renamable(map).forEach(ref -> {
      RenameElement rename = new RenameElement(ref, FRESH);
      JourneyMap renamed = rename.applyTo(map);
      assertThat(renamed).isNotEqualTo(map);
      assertThat(new RenameElement(rename.renamed(), ref.ownId()).applyTo(renamed))
          .isEqualTo(map);
    });
  }

  @Property(tries = 100)
  void nothingMeansTheOldIdAnyMore(@ForAll("maps") JourneyMap map) {
    renamable(map).forEach(ref -> {
      JourneyMap renamed = new RenameElement(ref, FRESH).applyTo(map);
      assertThat(MapElement.find(renamed, ref)).isEmpty();
      References.of(renamed, reference -> assertThat(namesOnly(reference, ref)).isFalse());
    });
  }

  /** Whether nothing else could be meant. */
  private static boolean namesOnly(Reference reference, ElementRef ref) {
    return reference.kinds().equals(List.of(ref.kind())) && reference.id().equals(ref.id());
  }

  private static Stream<ElementRef> renamable(JourneyMap map) {
    List<ElementKind> fixed =
        List.of(ElementKind.EXPERIENCE, ElementKind.SCORING, ElementKind.POLICY);
    return MapElement.all(map)
        .<ElementRef>map(MapElement::ref)
        .filter(r -> !fixed.contains(r.kind()));
  }

  @Property(tries = 100)
  void replacingEveryReferenceByItselfIsTheSameObject(@ForAll("maps") JourneyMap map) {
    assertThat(References.replace(map, Reference::id)).isSameAs(map);
  }

  @Property(tries = 200)
  void whatWasChangedCanBeChangedBack(@ForAll("changed") Tuple2<JourneyMap, Change> changed) {
    JourneyMap map = changed.get1();
    Change change = changed.get2();
    JourneyMap after = change.applyTo(map);
    if (!(change instanceof RenameElement)) {
      assertThat(back(map, change).applyTo(after)).isEqualTo(map);
    }
  }

  private static Change back(JourneyMap map, Change change) {
    if (change instanceof AddElement) {
      return new RemoveElement(change.element());
    }
    MapElement<?> element = MapElement.find(map, change.element()).orElseThrow();
    if (change instanceof SetProperty set) {
      return reset(element, set.property());
    }
    if (change instanceof RemoveProperty remove) {
      return reset(element, remove.property());
    }
    ElementRef whole = element.whole().orElseThrow().ref();
    return change instanceof MoveElement
        ? new MoveElement(element.ref(), whole, element.index())
        : new AddElement(whole, element.list(), element.value(), OptionalInt.of(element.index()));
  }

  private static <E> Change reset(MapElement<E> element, String name) {
    var property = element.type().property(name).orElseThrow();
    List<?> values = property.values(element.value());
    boolean list = property.shape() == io.github.journeydsl.core.property.Property.Shape.LIST;
    if (values.isEmpty() && !list) {
      return new RemoveProperty(element.ref(), name);
    }
    return new SetProperty(element.ref(), name, list ? values : values.get(0));
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }

  @Provide
  Arbitrary<Tuple2<JourneyMap, Change>> changed() {
    return JourneyMaps.any().flatMap(map -> Changes.of(map).map(change -> Tuple.of(map, change)));
  }
}
