package io.github.journeydsl.json.internal.document;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A JSON text that stays at hand while it is read, once and in the form it came in, so that a
 * mistake can be told to the character.
 *
 * <p>Offsets count characters of a {@code String} or bytes of UTF-8, as the parser of the document
 * does.
 */
public interface Document {

  /** A parser that stands before the first token. */
  JsonParser parser();

  /** The offset of a place that a parser of this document told. */
  long offset(TokenStreamLocation location);

  /** All code points, from the first on. */
  Letters letters();
}
