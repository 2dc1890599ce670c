package io.github.journeydsl.core.diagnostic;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was found wrong, and how to mend it: of the syntax of a text, its references, a
 * rule that a map breaks, or a change between two maps.
 *
 * <pre>{@code
 * Diagnostic.builder()
 *     .id("phase-empty")
 *     .severity(Severity.WARNING)
 *     .message(Message.plain("phase advocacy has no touchpoint"))
 *     .element(ElementRef.of(ElementKind.PHASE, "advocacy"))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface Diagnostic {

  /** The id of what was found, such as {@code unknown-reference} or that of a rule. */
  String id();

  /** How bad it is. */
  Severity severity();

  /** What was found. */
  Message message();

  /** The element it was found at. */
  Optional<ElementRef> element();

  /** The property of the element, by its keyword, if one is meant. */
  Optional<String> property();

  /** The value of the property, if one of several is meant. */
  Optional<String> value();

  /** The place in the text, if the map came from one. */
  Optional<SourceRange> range();

  /**
   * The value in a JSON document, if the map came from one, as a JSON pointer (RFC 6901) such as
   * {@code /personas/0/age}; empty text for the document as a whole.
   */
  Optional<String> pointer();

  /** What would be right, or how to mend it. */
  Optional<Message> help();

  /** What was most likely meant instead, the likeliest first. */
  List<String> suggestions();

  /** Other places it is about. */
  List<Related> related();

  /** For compilers and logs, in English: {@code error[phase-empty]: …}. */
  default String summary() {
    String where = range().map(range -> range + ": ").orElse("");
    return where + severity().term() + "[" + id() + "]: " + message().english();
  }

  /** Refuses values that no diagnostic may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
  }

  /** An empty builder. */
  static DiagnosticBuilder builder() {
    return new DiagnosticBuilder();
  }

  /** A builder that starts from this value. */
  default DiagnosticBuilder toBuilder() {
    return new DiagnosticBuilder().from(this);
  }
}
