package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.analysis.Share;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a map is filled in, and what to fill in next.
 *
 * <pre>{@code
 * Maturity maturity = Maturity.of(map);
 * maturity.share();                             // 169 of 240
 * maturity.share(MaturityPart.EMOTIONS);        // 20 of 24
 * maturity.nextSteps().get(0).message();        // say where it is known from how …
 * }</pre>
 *
 * <p>A map is a form with places; {@link MaturityPart} lists them. Every place counts the same, and
 * the share is a count, not a grade: it says how much has been written down, not how good it is.
 * What must be there and is not counts as if it were there, empty: two personas, a phase, in each
 * phase a touchpoint, at each touchpoint somebody who takes part, a content, an opportunity. So an
 * empty map is not complete. What a purchase may do without counts only where it is there:
 * approvals (unless the DMU has a {@code final-approver}), optional roles, scenarios.
 */
public final class Maturity {

  private static final int NEXT = 3;

  private final Map<MaturityPart, Share> parts;
  private final List<NextStep> steps;

  private Maturity(JourneyMap map) {
    Tally tally = new Tally();
    JourneyPlaces.count(map, tally);
    new PeoplePlaces(map, tally).count();
    new PhasePlaces(map, tally).count();
    new OfferPlaces(map, tally).count();
    new ApprovalPlaces(map, tally).count();
    new OpportunityPlaces(map, tally).count();
    parts = tally.parts();
    steps = tally.steps();
  }

  /** The maturity of {@code map}. */
  public static Maturity of(JourneyMap map) {
    return new Maturity(map);
  }

  /** The filled ones of all places of the map. */
  public Share share() {
    return parts.values().stream().reduce(Share.of(0, 0), Share::plus);
  }

  /** The filled ones of the places of one part; nothing of nothing where it has none. */
  public Share share(MaturityPart part) {
    return parts.getOrDefault(part, Share.of(0, 0));
  }

  /** All parts, in the order in which a map is usually written. */
  public Map<MaturityPart, Share> parts() {
    return parts;
  }

  /** The three steps that help most, or fewer where fewer are left: the first of {@link #steps}. */
  public List<NextStep> nextSteps() {
    return steps.subList(0, Math.min(NEXT, steps.size()));
  }

  /**
   * All that is left to fill in, one step for each kind of place: what fills the most places first;
   * of equal ones the part that is usually written first.
   */
  public List<NextStep> steps() {
    return steps;
  }
}
