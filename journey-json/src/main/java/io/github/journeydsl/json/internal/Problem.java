package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;

/**
 * Something that is wrong with a document.
 *
 * @param message what is wrong
 * @param help what would be right
 * @param suggestions what was most likely meant
 * @param pointer the value that is wrong
 * @param location where it is; where not {@code exact}, the beginning of an object around it
 * @param exact whether the location is that of the pointer
 * @param weight what it depends on whether it counts
 */
public record Problem(
    Message message,
    Optional<Message> help,
    List<String> suggestions,
    JsonPointer pointer,
    TokenStreamLocation location,
    boolean exact,
    Weight weight) {

  /** What it depends on whether a problem counts: the version, which may stand behind it. */
  public enum Weight {
    /** It is an error in any version. */
    ERROR,
    /** In a later minor version it may well have a meaning, so it is a warning there. */
    WARNING_IN_LATER_VERSION,
    /** Earlier versions wrote it so. */
    NOTHING_IN_EARLIER_VERSION
  }

  static Problem of(Message message, JsonPointer pointer, TokenStreamLocation location) {
    return new Problem(message, Optional.empty(), List.of(), pointer, location, true, Weight.ERROR);
  }

  /** The id of its kind, such as {@code unknown-field}; refusals of the model have one id. */
  public String id() {
    return idOf(message);
  }

  /** The id of what {@code message} says. */
  public static String idOf(Message message) {
    String key = message.key();
    int dot = key.indexOf('.');
    boolean ours = message.bundle() == JsonMessages.BUNDLE;
    return ours ? dot < 0 ? key : key.substring(0, dot) : "invalid-value";
  }

  /** The same at a place that only a parser knows. */
  public Problem at(TokenStreamLocation other) {
    return new Problem(message, help, suggestions, pointer, other, exact, weight);
  }

  Problem suggesting(List<String> names) {
    return new Problem(message, help, names, pointer, location, exact, weight);
  }

  Problem weighing(Weight other) {
    return new Problem(message, help, suggestions, pointer, location, exact, other);
  }

  Problem inexact() {
    return new Problem(message, help, suggestions, pointer, location, false, weight);
  }

  Problem saying(Message other) {
    return new Problem(other, help, suggestions, pointer, location, exact, weight);
  }
}
