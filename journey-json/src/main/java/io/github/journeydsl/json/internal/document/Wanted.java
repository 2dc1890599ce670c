package io.github.journeydsl.json.internal.document;

import java.util.Optional;

/**
 * A value of a document that is to be found.
 *
 * @param pointer the value, or the object it stands in
 * @param value the word or number that is meant within the object, if not the object itself
 * @param keyword what the field of that word is called, roughly; it decides between equal words
 */
public record Wanted(String pointer, Optional<String> value, Optional<String> keyword) {

  /** The value itself. */
  public static Wanted at(String pointer) {
    return new Wanted(pointer, Optional.empty(), Optional.empty());
  }
}
