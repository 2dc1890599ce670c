package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that ship with Journey. */
public final class JourneyRules {

  private static final List<Rule> STRUCTURE =
      List.of(new DuplicateId(), new UnknownReference(), new MissingProperty());

  private static final List<Rule> PURCHASE = List.of(
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
      new KpiFlat());

  /** They come last, as what the others find can be silenced too. */
  private static final List<Rule> SUPPRESSIONS =
      List.of(new AllowUnknown(), new AllowExpired(), new AllowUnused());

  private static final List<Rule> DOMAIN =
      Stream.of(PURCHASE, ApprovalRules.ALL, SUPPRESSIONS).flatMap(List::stream).toList();

  private JourneyRules() {}

  /** Rules about the structure of a map: ids and references. No suppression silences them. */
  public static List<Rule> structure() {
    return STRUCTURE;
  }

  /**
   * Rules about the purchase that a map describes, about its approval, and about what the map
   * accepts of both.
   */
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
    return Stream.concat(STRUCTURE.stream(), domain().stream()).toList();
  }
}
