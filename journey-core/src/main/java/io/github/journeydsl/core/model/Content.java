package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that people are given: an article, a quotation, an invitation.
 *
 * <pre>{@code
 * Content.builder().id("case-studies").kind("case-study").addPhase("comparison").build()
 * }</pre>
 */
@Value.Immutable
public interface Content {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** The kind, in a word such as {@code whitepaper}. */
  Optional<String> kind();

  /** The ids of the phases it is meant for; any where nothing is said. */
  List<String> phases();

  /** The ids of the roles it is meant for; any where nothing is said. */
  List<String> roles();

  /** The ids of the personas it is meant for; any where nothing is said. */
  List<String> personas();

  /** What it is for. */
  @Value.Default
  default Purpose purpose() {
    return Purpose.INFORMATION;
  }

  /** Where it is found. */
  Optional<String> url();

  /** The language it is in, as a BCP 47 tag such as {@code ja}. */
  Optional<String> language();

  /** Refuses values that no content may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.id("kind", kind());
    Invariants.ids("phases", phases());
    Invariants.distinct("phases", phases());
    Invariants.ids("roles", roles());
    Invariants.distinct("roles", roles());
    Invariants.ids("personas", personas());
    Invariants.distinct("personas", personas());
    Invariants.text("url", url());
    Invariants.id("language", language());
  }

  /** An empty builder. */
  static ContentBuilder builder() {
    return new ContentBuilder();
  }

  /** A builder that starts from this value. */
  default ContentBuilder toBuilder() {
    return new ContentBuilder().from(this);
  }
}
