package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;

/**
 * Who acts in a step of an approval chain, and how many of them are needed.
 *
 * <pre>{@code
 * Approvers.of("yamada")
 * Approvers.atLeast(2, "sato", "suzuki", "tanaka")
 * }</pre>
 *
 * @param quorum how many are needed; {@link Quorum.All} for a single person
 * @param personas the ids of the personas, one or more, none twice
 */
public record Approvers(Quorum quorum, List<String> personas) {

  /** Refuses nobody, the same person twice, and a quorum above the number of people. */
  public Approvers {
    personas = List.copyOf(personas);
    Invariants.ids("by", personas);
    Invariants.distinct("by", personas);
    Invariants.require(!personas.isEmpty(), "by", "", "invariant.approvers");
    if (quorum instanceof Quorum.AtLeast some) {
      Invariants.between("by", some.people(), 1, personas.size());
    }
    if (personas.size() == 1) {
      quorum = new Quorum.All(); // of one person, all and any are the same
    }
  }

  /** One person. */
  public static Approvers of(String persona) {
    return new Approvers(new Quorum.All(), List.of(persona));
  }

  /** Every one of them. */
  public static Approvers allOf(String... personas) {
    return new Approvers(new Quorum.All(), List.of(personas));
  }

  /** Any one of them. */
  public static Approvers anyOf(String... personas) {
    return new Approvers(new Quorum.Any(), List.of(personas));
  }

  /** {@code people} of them. */
  public static Approvers atLeast(int people, String... personas) {
    return new Approvers(new Quorum.AtLeast(people), List.of(personas));
  }
}
