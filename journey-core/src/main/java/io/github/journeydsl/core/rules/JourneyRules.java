package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that ship with Journey. */
public final class JourneyRules {

  private static final List<Rule> STRUCTURE =
      List.of(new DuplicateId(), new UnknownReference(), new MissingProperty());

  private static final List<Rule> DOMAIN = List.of(
      new DmuCoverageRule(),
      new DmuRoleUnfilled(),
      new AbsenceContradicted(),
      new PhaseEmpty(),
      new EmotionUnsupported(),
      new ContentGap(),
      new ContentUnused());

  private JourneyRules() {}

  /** Rules about the structure of a map: ids and references. No suppression silences them. */
  public static List<Rule> structure() {
    return STRUCTURE;
  }

  /** Rules about the purchase that a map describes, and about its approval. */
  public static List<Rule> domain() {
    return Stream.concat(DOMAIN.stream(), ApprovalRules.ALL.stream()).toList();
  }

  /** All of them, those about structure first. */
  public static List<Rule> all() {
    return Stream.concat(STRUCTURE.stream(), domain().stream()).toList();
  }
}
