package io.github.journeydsl.runtime.internal.line;

import io.github.journeydsl.core.problem.Term;

/**
 * Why a line is no JSON that can be read.
 *
 * @param kind what is wrong
 * @param at where, in UTF-16 units of the line
 * @param detail what it is about; may be empty
 */
public record JsonFault(Kind kind, int at, String detail) {

  /** What can be wrong. */
  public enum Kind implements Term {
    /** The line is no object. */
    NO_OBJECT,
    /** The line ends too early. */
    OPEN,
    /** Something else stands there than what has to. */
    EXPECTED,
    /** A control character in a text. */
    CONTROL,
    /** An escape that JSON does not have, or half of a character. */
    ESCAPE,
    /** A word that is no value. */
    WORD,
    /** A number that is none. */
    NUMBER,
    /** Something stands behind the object. */
    BEHIND,
    /** A field stands there twice. */
    TWICE,
    /** A list, which no field takes. */
    LIST,
    /** An object in an object in an object. */
    NESTED
  }
}
