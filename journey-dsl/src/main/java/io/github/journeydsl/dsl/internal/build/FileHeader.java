package io.github.journeydsl.dsl.internal.build;

import java.util.Optional;

/**
 * What the header of a file says.
 *
 * @param kind whether it holds a journey, a library, or says nothing
 * @param id the id, if it says one
 */
public record FileHeader(Kind kind, Optional<String> id) {

  /** What a file holds. */
  public enum Kind {
    /** A journey. */
    JOURNEY,
    /** A library. */
    LIBRARY,
    /** The file does not say. */
    NONE
  }
}
