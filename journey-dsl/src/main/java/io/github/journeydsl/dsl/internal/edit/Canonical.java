package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.dsl.internal.print.MapPrinter;
import java.util.ArrayList;
import java.util.List;

/** How one element is printed that has the place of another in its map. */
final class Canonical {

  private static final JourneyMap BLANK = JourneyMap.builder().id("a").build();

  private Canonical() {}

  /** The statement of {@code value} in the place of {@code element}. */
  static <E> Printed element(MapElement<E> element, E value) {
    List<String> path = new ArrayList<>();
    Sheet sheet = Sheet.of(MapPrinter.print(alone(element, value, path)));
    Block block = sheet.root();
    Phrase phrase = block.of("journey").get(0);
    for (String list : path) {
      phrase = block.of(list).get(0);
      if (list.equals("dmu")) {
        phrase = phrase.blocks().get(0).of("role").get(0);
      }
      block = phrase.blocks().isEmpty() ? block : phrase.blocks().get(0);
    }
    return new Printed(sheet, phrase);
  }

  /** The {@code dmu} around a role that is the only one. */
  static Printed dmu(JourneyMap map) {
    JourneyMap only = BLANK.toBuilder().dmuRoles(map.dmuRoles()).build();
    Sheet sheet = Sheet.of(MapPrinter.print(only));
    return new Printed(sheet, sheet.root().of("dmu").get(0));
  }

  /**
   * The element without the elements it holds, and a journey without all lists beside its header.
   */
  static <E> E bare(ElementType<E> type, E value) {
    E bare = value;
    for (Property<E, ?> property : type.properties()) {
      boolean beside = type.kind() == ElementKind.JOURNEY && Statements.isTopLevel(property.name());
      if (property.elements().isPresent() || beside) {
        bare = property.with(bare, List.of());
      }
    }
    return bare;
  }

  /** The statements of one property with certain values. */
  static <E, V> List<Printed> property(
      MapElement<E> element, Property<E, V> property, List<V> values) {
    ElementType<E> type = element.type();
    E changed = property.with(bare(type, element.value()), values);
    Printed printed = element(element, changed);
    Sheet sheet = printed.sheet();
    boolean top = type.kind() == ElementKind.JOURNEY && Statements.isTopLevel(property.name());
    List<Block> blocks = top ? List.of(sheet.root()) : printed.phrase().blocks();
    return blocks.stream()
        .flatMap(block -> block.phrases().stream())
        .filter(phrase -> top
            ? phrase.keyword().equals(property.name())
            : Statements.property(type.kind(), phrase).equals(property.name()))
        .map(phrase -> new Printed(sheet, phrase))
        .toList();
  }

  private static <E> JourneyMap alone(MapElement<E> element, E value, List<String> path) {
    if (element.whole().isEmpty()) {
      return (JourneyMap) value;
    }
    path.add(0, element.list());
    return within(element.whole().get(), element.list(), value, path);
  }

  private static <W> JourneyMap within(
      MapElement<W> whole, String list, Object part, List<String> path) {
    ElementType<W> type = whole.type();
    W bare = whole.whole().isEmpty() ? type.type().cast(BLANK) : bare(type, whole.value());
    return alone(whole, holding(bare, type.property(list).orElseThrow(), part), path);
  }

  private static <W, V> W holding(W whole, Property<W, V> list, Object part) {
    return list.with(whole, List.of(list.type().cast(part)));
  }
}
