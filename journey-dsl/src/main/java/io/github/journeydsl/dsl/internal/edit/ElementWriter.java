package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.MapElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts whole elements into the texts, moves them and takes them away. */
final class ElementWriter {

  private static final Set<ElementKind> CLOSE_TOGETHER =
      Set.of(ElementKind.ROLE, ElementKind.EXPERIENCE, ElementKind.STEP, ElementKind.EVENT);

  private final Declarations declarations;

  ElementWriter(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Writes a new element where it stands in the map afterwards. */
  <E> void add(MapElement<E> added) {
    insert(added, Canonical.element(added, added.value()));
  }

  /** Takes away every statement that declares an element. */
  void remove(ElementRef element) {
    declarations.of(element).forEach(one -> one.placing().remove(one.phrase()));
  }

  /** Brings the statement of an element to where it stands in the map afterwards. */
  void move(MapElement<?> moved) {
    statement(moved).ifPresent(one -> {
      one.placing().remove(one.phrase());
      insert(moved, new Taken(one.sheet(), one.phrase()));
    });
  }

  /** Writes a statement where {@code element} stands in its map. */
  void insert(MapElement<?> element, Chunk chunk) {
    List<MapElement<?>> siblings = element
        .whole()
        .orElseThrow()
        .parts()
        .filter(part -> part.list().equals(element.list()))
        .toList();
    for (int at = element.index() - 1; at >= 0; at--) {
      Optional<Declared> previous = statement(siblings.get(at));
      if (previous.isPresent()) {
        Declared one = previous.get();
        one.placing().after(one.phrase(), chunk, isApart(element, one, chunk));
        return;
      }
    }
    for (int at = element.index() + 1; at < siblings.size(); at++) {
      Optional<Declared> next = statement(siblings.get(at));
      if (next.isPresent()) {
        Declared one = next.get();
        one.placing().before(one.phrase(), chunk, isApart(element, one, chunk));
        return;
      }
    }
    asOnlyOne(element, chunk);
  }

  /** The statement of an element in the list it stands in. */
  private Optional<Declared> statement(MapElement<?> element) {
    boolean dmu = element.list().equals("dmu");
    return declarations.of(element.ref()).stream()
        .filter(one -> element.ref().kind() != ElementKind.ROLE || one.isInDmu() == dmu)
        .findFirst();
  }

  /** Whether a blank line belongs between an element and its neighbour, as between others there. */
  private static boolean isApart(MapElement<?> element, Declared neighbour, Chunk chunk) {
    List<Phrase> all = neighbour.around().of(neighbour.phrase().keyword());
    if (all.size() > 1) {
      Phrase second = all.get(0).equals(neighbour.phrase()) ? all.get(1) : neighbour.phrase();
      return new Declared(neighbour.sheet(), second, neighbour.around(), neighbour.owner())
          .hasBlankAbove();
    }
    boolean isLong = chunk.isLong()
        || neighbour.hasBlankAbove()
        || neighbour.sheet().lineEnd(neighbour.phrase().start())
            < neighbour.phrase().end();
    return isLong && !CLOSE_TOGETHER.contains(element.ref().kind());
  }

  private void asOnlyOne(MapElement<?> element, Chunk chunk) {
    MapElement<?> whole = element.whole().orElseThrow();
    if (whole.whole().isPresent()) {
      intoWhole(whole, chunk);
      return;
    }
    List<Declared> dmus = declarations.topLevel("dmu");
    if (!element.list().equals("dmu")) {
      atTopLevel(element.list(), chunk);
    } else if (dmus.isEmpty()) {
      atTopLevel("dmu", Canonical.dmu((io.github.journeydsl.core.model.JourneyMap) whole.value()));
    } else {
      Declared dmu = dmus.get(0);
      new Placing(dmu.sheet(), dmu.block().orElseThrow(), dmu.phrase()).first(chunk);
    }
  }

  private <W> void intoWhole(MapElement<W> whole, Chunk chunk) {
    List<Declared> places = declarations.of(whole.ref());
    if (places.isEmpty()) {
      insert(whole, Canonical.element(whole, whole.value())); // a phase of a template
      return;
    }
    Declared place = places.get(0);
    Optional<Block> block = place.block();
    if (block.isEmpty()) {
      Placing.inNewBlock(place.sheet(), place.phrase(), chunk);
    } else if (block.get().phrases().isEmpty()) {
      new Placing(place.sheet(), block.get(), place.phrase()).first(chunk);
    } else {
      List<Phrase> phrases = block.get().phrases();
      new Placing(place.sheet(), block.get(), place.phrase())
          .after(phrases.get(phrases.size() - 1), chunk, chunk.isLong());
    }
  }

  /** Behind what is printed before it. */
  void atTopLevel(String list, Chunk chunk) {
    Sheet main = declarations.main();
    int order = Statements.order(ElementType.JOURNEY, list);
    Placing placing = new Placing(main, main.root(), null);
    Phrase anchor = null;
    for (Phrase phrase : main.root().phrases()) {
      if (Statements.order(ElementType.JOURNEY, phrase.keyword()) < order) {
        anchor = phrase;
      }
    }
    if (anchor == null) {
      placing.first(chunk);
    } else {
      placing.after(anchor, chunk, true);
    }
  }
}
