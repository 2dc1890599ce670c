package io.github.journeydsl.json.internal;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far, and when there is too much of it. */
public final class Problems {

  private final int most;
  private final List<Problem> found = new ArrayList<>();
  private FormatVersion version = FormatVersion.CURRENT;
  private boolean versionKnown;
  private int noticed;
  private int untold;
  private boolean broken;

  /** Of errors the first {@code most} are kept; then reading stops. */
  public Problems(int most) {
    this.most = most;
  }

  /** What counts, in the order it was noticed. */
  public List<Problem> found() {
    return found.stream().filter(this::counts).toList();
  }

  /** Whether there is more than warnings. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> counts(problem) && !isWarning(problem));
  }

  /** Whether a problem is only a warning. */
  public boolean isWarning(Problem problem) {
    return problem.weight() == Problem.Weight.WARNING_IN_LATER_VERSION && version.isLater();
  }

  /** How many warnings were noticed beyond those that were kept. */
  public int untold() {
    return untold;
  }

  /** Whether reading stopped before the end of the map, so that there is none. */
  public boolean isBroken() {
    return broken;
  }

  /** The version of the document; the current one as long as it is unknown. */
  public FormatVersion version() {
    return version;
  }

  /** Whether the version has been read. */
  boolean isVersionKnown() {
    return versionKnown;
  }

  /** How many problems were noticed, also those that turn out not to count. */
  int noticed() {
    return noticed;
  }

  void version(FormatVersion read) {
    version = read;
    versionKnown = true;
    found.removeIf(problem -> !counts(problem));
  }

  /**
   * Keeps {@code problem}.
   *
   * @throws Stopped if there are too many
   */
  public void add(Problem problem) {
    if (versionKnown && !counts(problem)) {
      return;
    }
    noticed++;
    if (found.size() < most) {
      found.add(problem);
    } else if (versionKnown && isWarning(problem)) {
      untold++;
    } else {
      found.add(Problem.of(
          JsonMessages.message("too-many-errors", most), problem.pointer(), problem.location()));
      throw stop();
    }
  }

  /** Nothing else matters beside {@code problem}. */
  public Stopped stopFor(Problem problem) {
    found.clear();
    found.add(problem);
    return stop();
  }

  /** Nothing can be read behind {@code problem}, and what was read is no map. */
  public void end(Problem problem) {
    found.add(problem);
    broken = true;
  }

  private Stopped stop() {
    broken = true;
    return new Stopped();
  }

  private boolean counts(Problem problem) {
    return problem.weight() != Problem.Weight.NOTHING_IN_EARLIER_VERSION || !version.isEarlier();
  }
}
