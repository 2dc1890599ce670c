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
      new DmuTouchedOnly(),
      new AbsenceContradicted(),
      new KeyPersonas(),
      new DmuOnePerson(),
      new ChannelOneSided(),
      new PersonaIncomplete(),
      new PersonaUnused(),
      new ReportsToCycle(),
      new PhaseEmpty(),
      new PhaseDuplicateLabel(),
      new EmotionMissing(),
      new EmotionUnsupported(),
      new EmotionSwing(),
      new PainUnaddressed(),
      new OpportunityOwnerless(),
      new OpportunitySiloed(),
      new ContentGap(),
      new ContentUnused(),
      new ContentTiming(),
      new ContentAudience(),
      new ReviewOverdue(),
      new KpiFlat(),
      new AllowUnknown(),
      new AllowExpired(),
      new AllowUnused()); // the last, as what the others find can be silenced too

  private JourneyRules() {}

  /** Rules about the structure of a map: ids and references. No suppression silences them. */
  public static List<Rule> structure() {
    return STRUCTURE;
  }

  /** Rules about the purchase that a map describes, and about what the map accepts of them. */
  public static List<Rule> domain() {
    return DOMAIN;
  }

  /**
   * The ids of rules that do not run here, since they judge what becomes of leads in the scenarios
   * of a map; a map and a configuration may name them all the same.
   */
  public static List<String> otherIds() {
    return KnownIds.OF_SCENARIOS;
  }

  /** All of them, those about structure first. */
  public static List<Rule> all() {
    return Stream.concat(STRUCTURE.stream(), DOMAIN.stream()).toList();
  }
}
