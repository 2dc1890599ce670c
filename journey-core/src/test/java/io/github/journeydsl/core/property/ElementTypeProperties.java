package io.github.journeydsl.core.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The description of the kinds of element is complete, and true. */
class ElementTypeProperties {

  private static final Set<String> NO_PROPERTIES = Set.of(
      "id",
      "persona",
      "check",
      "toBuilder",
      "dmu",
      "index",
      "bands",
      "currencies",
      "longestLeadTime");

  @Example
  void everyAccessorOfEveryEntityIsAProperty() {
    for (ElementKind kind : ElementKind.values()) {
      ElementType.of(kind)
          .ifPresent(type -> assertThat(type.properties()).hasSameSizeAs(accessors(type.type())));
    }
  }

  private static List<Method> accessors(Class<?> entity) {
    return Arrays.stream(entity.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !NO_PROPERTIES.contains(method.getName()))
        .toList();
  }

  @Example
  void everyKindIsDescribedButForThoseWithoutANameOfTheirOwn() {
    assertThat(
            Stream.of(ElementKind.values()).filter(kind -> ElementType.of(kind).isEmpty()))
        .containsExactly(ElementKind.MIGRATION, ElementKind.ALLOW);
  }

  @Property(tries = 100)
  void anElementWithTheIdAndAllPropertiesOfAnotherIsTheOther(
      @ForAll("maps") JourneyMap one, @ForAll("maps") JourneyMap other) {
    MapElement.all(one)
        .forEach(a -> MapElement.all(other)
            .filter(b -> a.type().equals(b.type()))
            .forEach(b -> assertThat(turned(a, b)).isEqualTo(b.value())));
  }

  private static <E> E turned(MapElement<E> from, MapElement<?> to) {
    E target = from.type().type().cast(to.value());
    E turned = from.type().withId(from.value(), from.type().id(target));
    for (io.github.journeydsl.core.property.Property<E, ?> property :
        from.type().properties()) {
      turned = with(property, turned, target);
    }
    return turned;
  }

  private static <E, V> E with(
      io.github.journeydsl.core.property.Property<E, V> property, E turned, E target) {
    return property.with(turned, property.values(target));
  }

  @Property(tries = 50)
  void anElementPutInItsOwnPlaceGivesTheMap(@ForAll("maps") JourneyMap map) {
    MapElement.all(map).forEach(element -> assertThat(replaced(element)).isEqualTo(map));
  }

  private static <E> JourneyMap replaced(MapElement<E> element) {
    return element.replacedBy(element.value());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }
}
