package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Notes where the elements of one file are declared. */
final class Declared {

  private final SourceText source;
  private final Places places;

  Declared(SourceText source, Places places) {
    this.source = source;
    this.places = places;
  }

  /** Notes where an element is declared, and answers where it already was. */
  @Nullable
  Place note(ElementRef element, ParserRuleContext declaration, ParserRuleContext name) {
    Optional<String> whole = element.wholeId();
    String part = whole.isPresent() ? element.ownId() : "";
    return note(element.kind(), whole.orElse(element.id()), part, declaration, name);
  }

  /** Notes where a part of an element is declared, for which no name has to be made. */
  @Nullable
  Place note(
      ElementKind kind,
      String whole,
      String part,
      ParserRuleContext declaration,
      ParserRuleContext name) {
    return places.declare(new Place(
        kind,
        whole,
        part,
        source,
        Extent.start(declaration),
        Extent.end(declaration),
        Extent.start(name),
        Extent.end(name)));
  }

  /** Notes where an element without an id is declared: the keyword stands for its name. */
  @Nullable
  Place noteOnly(ElementRef element, ParserRuleContext declaration) {
    int start = Extent.start(declaration);
    return places.declare(new Place(
        element.kind(),
        element.id(),
        "",
        source,
        start,
        Extent.end(declaration),
        start,
        declaration.getStart().getStopIndex() + 1));
  }

  /** Notes where something is said about elements of a kind, without an element of its own. */
  void noteSome(ElementKind kind, String id, ParserRuleContext statement) {
    places.declareSome(someAt(kind, id, statement, statement));
  }

  /** Where the phases of a template come from. */
  Place template(ParserRuleContext statement, ParserRuleContext name) {
    return someAt(ElementKind.PHASE, "", statement, name);
  }

  private Place someAt(
      ElementKind kind, String id, ParserRuleContext statement, ParserRuleContext name) {
    return new Place(
        kind,
        id,
        "",
        source,
        Extent.start(statement),
        Extent.end(statement),
        Extent.start(name),
        Extent.end(name));
  }
}
