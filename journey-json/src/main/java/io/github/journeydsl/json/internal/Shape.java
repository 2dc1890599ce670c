package io.github.journeydsl.json.internal;

import java.util.List;
import java.util.Map;

/** What JSON a form takes, as far as a schema can say it. */
sealed interface Shape {

  /**
   * A text.
   *
   * @param pattern a regular expression that it matches, in the syntax that Java and ECMAScript
   *     share
   * @param format what else it is, as JSON Schema calls it: {@code date}; empty for nothing
   */
  record Text(String pattern, String format) implements Shape {}

  /** One word of a closed list. */
  record Word(List<String> words) implements Shape {}

  /** A whole number, both bounds included. */
  record Whole(long least, long most) implements Shape {}

  /** Any number. */
  record Number() implements Shape {}

  /** True or false. */
  record Flag() implements Shape {}

  /**
   * A list.
   *
   * @param element what it holds
   * @param least how many of them it needs
   * @param distinct whether no two may be equal
   */
  record ListOf(Form<?> element, int least, boolean distinct) implements Shape {}

  /**
   * An object with named fields and no others.
   *
   * @param name its entry in the table of words, such as {@code a.persona}
   * @param fields its fields, in the order they are written
   * @param least how many fields it needs
   */
  record ObjectOf(String name, List<? extends Field<?, ?>> fields, int least) implements Shape {}

  /**
   * One of several objects, told apart by their kind.
   *
   * @param name its entry in the table of words
   * @param kinds the object of each kind
   */
  record Choice(String name, Map<String, ObjectForm<?>> kinds) implements Shape {}

  /** A value of any of several forms that differ at their first token. */
  record Either(List<Form<?>> forms) implements Shape {}
}
