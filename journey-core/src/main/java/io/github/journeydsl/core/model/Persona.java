package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.CountRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A typical person of the purchase, with the roles they play in it.
 *
 * <pre>{@code
 * Persona.builder()
 *     .id("yamada")
 *     .label("山田太郎")
 *     .addRole("information-gatherer")
 *     .reportsTo("tanaka")
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface Persona {

  /** The id, unique among its kind. */
  String id();

  /** The name people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** The ids of the roles they play; a map needs one or more. */
  List<String> roles();

  /** The age in years, 0 to 150. */
  OptionalInt age();

  /** The gender, in a word. */
  Optional<String> gender();

  /** The industry of the company. */
  Optional<String> industry();

  /** How many people the company has. */
  Optional<CountRange> companySize();

  /** The department. */
  Optional<String> department();

  /** The title (役職). */
  Optional<String> title();

  /** What they want to reach. */
  List<String> goals();

  /** What stands in the way. */
  List<String> challenges();

  /** What they worry about. */
  List<String> concerns();

  /** What they need to know. */
  List<String> information();

  /** Where they look for it. */
  List<String> sources();

  /** The id of the persona they report to. */
  Optional<String> reportsTo();

  /** The money they can spend. */
  Optional<Budget> budget();

  /** The id of the approval chain they go through. */
  Optional<String> approvalChain();

  /** The colour of their curve in pictures. */
  Optional<Colour> colour();

  /** Refuses values that no persona may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.ids("roles", roles());
    Invariants.distinct("roles", roles());
    age().ifPresent(age -> Invariants.between("age", age, 0, 150));
    Invariants.text("gender", gender());
    Invariants.text("industry", industry());
    Invariants.text("department", department());
    Invariants.text("title", title());
    Invariants.texts("goal", goals());
    Invariants.texts("challenge", challenges());
    Invariants.texts("concern", concerns());
    Invariants.texts("information", information());
    Invariants.texts("source", sources());
    Invariants.id("reports-to", reportsTo());
    Invariants.id("approval", approvalChain());
  }

  /** An empty builder. */
  static PersonaBuilder builder() {
    return new PersonaBuilder();
  }

  /** A builder that starts from this value. */
  default PersonaBuilder toBuilder() {
    return new PersonaBuilder().from(this);
  }
}
