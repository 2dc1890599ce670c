package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.SourceRange;

/**
 * Where an element is declared.
 *
 * @param source the text
 * @param start the offset of its first character
 * @param end the offset behind its last character
 * @param nameStart the offset of its id
 * @param nameEnd the offset behind its id
 */
public record Place(SourceText source, int start, int end, int nameStart, int nameEnd) {

  /** The whole declaration. */
  public SourceRange declaration() {
    return source.range(start, end);
  }

  /** The id. */
  public SourceRange name() {
    return source.range(nameStart, nameEnd);
  }
}
