package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changed between two maps: one {@link ElementChange} for each element that is new, gone,
 * renamed, moved, or says something else.
 *
 * <pre>{@code
 * JourneyDiff diff = JourneyDiff.between(old, now);
 * diff.changes().forEach(change -> System.out.println(change.message()));
 * // phase 比較検討: 佐藤 部長 no longer takes part; 意思決定者 is missing there now
 * diff.highest();                                    // Optional[STRUCTURE]
 * Change.applyAll(old, diff.edits());                // now, as far as order carries meaning
 * }</pre>
 *
 * <p>Elements are compared by their ids. One that is gone and one that is new are the same renamed
 * when they say the same; a step of a scenario is renamed when it says so by {@code was}. Order
 * that carries no meaning is ignored; see
 * {@link io.github.journeydsl.core.property.Property#isOrdered}. Of elements in another order as
 * few as possible have moved.
 *
 * <p>Maps with mistakes can be compared too. Where an id is used twice, the first of each map are
 * compared, then the second.
 */
public final class JourneyDiff {

  private final JourneyMap now;
  private final Comparison comparison;
  private final List<ElementChange> changes;

  private JourneyDiff(JourneyMap old, JourneyMap now) {
    this.now = now;
    comparison = new Comparison(old, now);
    List<Difference> differences = comparison.differences();
    changes = differences.isEmpty() ? List.of() : worded(differences);
  }

  private List<ElementChange> worded(List<Difference> differences) {
    ChangeWords words = new ChangeWords(comparison, now);
    Renames back = comparison.renames().back();
    List<ElementChange> worded = new ArrayList<>(differences.size());
    for (Difference one : differences) {
      worded.add(new ElementChange(
          one.either().ref(),
          one.kind(),
          one.level(comparison.scenarios()),
          words.of(one),
          Renames.oldName(back, one.either().ref()),
          one.place(),
          one.fields(),
          one.either().holder()));
    }
    return List.copyOf(worded);
  }

  /** What changed from {@code old} to {@code now}. */
  public static JourneyDiff between(JourneyMap old, JourneyMap now) {
    return new JourneyDiff(old, now);
  }

  /**
   * The changes, one for each element, in the order of the new map; what is gone comes behind what
   * stands beside it.
   */
  public List<ElementChange> changes() {
    return changes;
  }

  /** Whether both maps mean the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The highest level among the changes; nothing where there is none. */
  public Optional<ChangeLevel> highest() {
    return changes.stream().map(ElementChange::level).reduce(ChangeLevel::orHigher);
  }

  /**
   * The changes that the new map accepts by {@code allow diff-… because "…"}, at the element or at
   * what holds it.
   *
   * @param today the day on which that is judged, as suppressions can end
   */
  public List<ElementChange> accepted(LocalDate today) {
    Set<Map.Entry<String, ElementRef>> open = new HashSet<>();
    List<Rule> rules = Stream.of(ChangeKind.values())
        .<Rule>map(kind -> new ChangeRule(kind, changes))
        .toList();
    for (Diagnostic found : JourneyValidator.of(rules).validate(now, today).diagnostics()) {
      found.element().ifPresent(element -> open.add(Map.entry(found.id(), element)));
    }
    return changes.stream()
        .filter(change -> !open.contains(Map.entry(change.kind().id(), change.element())))
        .toList();
  }

  /**
   * The same as changes that can be applied to the old map, one after the other. That takes the
   * time of applying each.
   */
  public List<Change> edits() {
    return List.copyOf(new Edits(comparison).changes());
  }

  /** For logs, in English: a line for each change. */
  @Override
  public String toString() {
    return String.join("\n", changes.stream().map(ElementChange::toString).toList());
  }
}
