package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;

/**
 * Where an element is declared.
 *
 * @param kind what the element is
 * @param id its id; of a part, that of the whole
 * @param part the part's own id; empty for what is no part
 * @param source the text
 * @param start the offset of its first character
 * @param end the offset behind its last character
 * @param nameStart the offset of its id
 * @param nameEnd the offset behind its id
 */
public record Place(
    ElementKind kind,
    String id,
    String part,
    SourceText source,
    int start,
    int end,
    int nameStart,
    int nameEnd) {

  /** The whole declaration. */
  public SourceRange declaration() {
    return source.range(start, end);
  }

  /** Behind the last character, or the end of the line: what is missing is told there. */
  public int endOfStatement() {
    String text = source.text();
    return end < text.length() && !Character.isWhitespace(text.charAt(end)) ? end : end + 1;
  }

  /** The id. */
  public SourceRange name() {
    return source.range(nameStart, nameEnd);
  }

  /** The same place, where another element is declared as well. */
  public Place of(ElementKind otherKind, String otherId) {
    return new Place(otherKind, otherId, "", source, start, end, nameStart, nameEnd);
  }

  /** The name of the element. */
  public ElementRef element() {
    return element(kind, id, part);
  }

  static ElementRef element(ElementKind kind, String id, String part) {
    return part.isEmpty() ? ElementRef.of(kind, id) : ElementRef.of(kind, id, part);
  }

  boolean isOf(ElementKind otherKind, String otherId, String otherPart) {
    return kind == otherKind && id.equals(otherId) && part.equals(otherPart);
  }
}
