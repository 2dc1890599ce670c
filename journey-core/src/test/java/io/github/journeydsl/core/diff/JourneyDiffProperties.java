package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.change.RenameElement;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.fixtures.Changes;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** A diff says all that changed, no more, and always the same. */
class JourneyDiffProperties {

  private static final Comparator<Object> BY_TEXT = Comparator.comparing(Object::toString);

  @Property(tries = 100)
  void aMapDoesNotDifferFromItself(@ForAll("maps") JourneyMap map) {
    JourneyDiff diff = JourneyDiff.between(map, map.toBuilder().build());
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.edits()).isEmpty();
    assertThat(diff.highest()).isEmpty();
  }

  @Property(tries = 150)
  void appliedToTheOldMapItGivesTheNewOne(
      @ForAll("maps") JourneyMap old, @ForAll("maps") JourneyMap now) {
    assertLeadsFromTo(old, now);
  }

  @Property(tries = 250)
  void appliedToTheOldMapItGivesTheEditedOne(
      @ForAll("edited") Tuple2<JourneyMap, List<Change>> edited) {
    JourneyMap now = Change.applyAll(edited.get1(), edited.get2());
    assertLeadsFromTo(edited.get1(), now);
    assertLeadsFromTo(now, edited.get1());
  }

  private static void assertLeadsFromTo(JourneyMap old, JourneyMap now) {
    JourneyDiff diff = JourneyDiff.between(old, now);
    JourneyMap changed = Change.applyAll(old, diff.edits());
    assertThat(meaning(changed)).isEqualTo(meaning(now));
    assertThat(diff.isEmpty()).isEqualTo(meaning(old).equals(meaning(now)));
    assertThat(diff.toString()).isEqualTo(JourneyDiff.between(old, now).toString());
    assertThat(diff.changes())
        .allSatisfy(change -> assertThat(change.message().in(Locale.JAPANESE)).isNotBlank());
  }

  /** The map in one form for all orders without a meaning. */
  private static JourneyMap meaning(JourneyMap map) {
    return sorted(ElementType.JOURNEY, map);
  }

  private static <E> E sorted(ElementType<E> type, E element) {
    E sorted = element;
    for (io.github.journeydsl.core.property.Property<E, ?> property : type.properties()) {
      sorted = sorted(property, sorted);
    }
    return sorted;
  }

  private static <E, V> E sorted(
      io.github.journeydsl.core.property.Property<E, V> property, E element) {
    List<V> values = property.values(element).stream()
        .map(value -> property.elements().map(type -> sorted(type, value)).orElse(value))
        .map(value -> property.type().cast(SameMeaning.form(value)))
        .toList();
    boolean any = !property.isOrdered();
    return property.with(element, any ? values.stream().sorted(BY_TEXT).toList() : values);
  }

  @Property(tries = 200)
  void fewEditsAreFewChanges(@ForAll("edited") Tuple2<JourneyMap, List<Change>> edited) {
    JourneyMap now = Change.applyAll(edited.get1(), edited.get2());
    long renames =
        edited.get2().stream().filter(RenameElement.class::isInstance).count();
    int size = (int) MapElement.all(edited.get1()).count();
    // what says nothing of its own can only be told apart by where it is used: see RenameSearch
    long most = renames == 0 ? edited.get2().size() : size;
    assertThat(JourneyDiff.between(edited.get1(), now).changes())
        .hasSizeLessThanOrEqualTo((int) most);
  }

  @Property(tries = 100)
  void theOtherWayAroundAsManyElementsDiffer(
      @ForAll("maps") JourneyMap one, @ForAll("maps") JourneyMap other) {
    assertThat(JourneyDiff.between(one, other).isEmpty())
        .isEqualTo(JourneyDiff.between(other, one).isEmpty());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }

  @Provide
  Arbitrary<Tuple2<JourneyMap, List<Change>>> edited() {
    return JourneyMaps.any()
        .flatMap(map -> Arbitraries.integers()
            .between(1, 4)
            .flatMap(number -> Changes.several(map, number))
            .map(changes -> Tuple.of(map, changes)));
  }
}
