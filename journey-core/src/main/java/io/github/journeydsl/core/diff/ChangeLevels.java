package io.github.journeydsl.core.diff;

import static io.github.journeydsl.core.diff.ChangeLevel.BEHAVIOUR;
import static io.github.journeydsl.core.diff.ChangeLevel.INSIGHT;
import static io.github.journeydsl.core.diff.ChangeLevel.STRUCTURE;
import static io.github.journeydsl.core.diff.ChangeLevel.WORDING;

import io.github.journeydsl.core.element.ElementKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which change is of which level: for every kind of element, what it means that one comes or goes,
 * gets another id, stands elsewhere, or that one of its properties changes.
 *
 * <pre>{@code
 * ChangeLevels.of(ElementKind.PERSONA, "title").level(); // INSIGHT
 * }</pre>
 */
public final class ChangeLevels {

  /** In place of a property: an element comes or goes. */
  public static final String PRESENCE = "+-";

  /** In place of a property: an element gets another id. */
  public static final String ID = "id";

  /** In place of a property: an element stands elsewhere. */
  public static final String PLACE = "place";

  private static final Map<ElementKind, Map<String, Grade>> TABLE = table();

  private ChangeLevels() {}

  /**
   * The level of a change.
   *
   * @param level as a rule
   * @param withScenarios where the old or the new map has scenarios, whose leads notice more
   */
  public record Grade(ChangeLevel level, ChangeLevel withScenarios) {

    /** The level in maps with scenarios, or in those without. */
    public ChangeLevel level(boolean scenarios) {
      return scenarios ? withScenarios : level;
    }
  }

  /**
   * The level of a change of one property, or of {@link #PRESENCE}, {@link #ID} or {@link #PLACE}.
   *
   * @throws IllegalArgumentException if elements of this kind have no such property
   */
  public static Grade of(ElementKind kind, String property) {
    Grade grade = of(kind).get(property);
    if (grade == null) {
      throw new IllegalArgumentException(kind.term() + " has no " + property);
    }
    return grade;
  }

  /** All levels of a kind of element; none for those that are values of the journey. */
  public static Map<String, Grade> of(ElementKind kind) {
    return TABLE.getOrDefault(kind, Map.of());
  }

  private static Map<ElementKind, Map<String, Grade>> table() {
    Map<ElementKind, Map<String, Grade>> table = new EnumMap<>(ElementKind.class);
    table.put(
        ElementKind.JOURNEY,
        new Rows()
            .with(STRUCTURE, ID)
            .with(WORDING, "label", "description", "version")
            .with(STRUCTURE, "status", "state")
            .with(INSIGHT, "owner", "reviewed")
            .with(STRUCTURE, "currency")
            .withScenarios(STRUCTURE, "country", "timezone")
            .with(BEHAVIOUR, "migration")
            .with(WORDING, "allow")
            .rows);
    table.put(
        ElementKind.ROLE,
        new Rows()
            .with(STRUCTURE, PRESENCE, ID, PLACE)
            .with(WORDING, "label")
            .with(STRUCTURE, "optional")
            .rows);
    table.put(
        ElementKind.PERSONA,
        new Rows()
            .with(STRUCTURE, PRESENCE, ID)
            .with(WORDING, "label", "colour")
            .withScenarios(STRUCTURE, "roles")
            .with(INSIGHT, "age", "gender", "industry", "company-size", "department", "title")
            .with(INSIGHT, "goal", "challenge", "concern", "information", "source", "budget")
            .with(STRUCTURE, "reports-to")
            .with(BEHAVIOUR, "approval")
            .rows);
    table.put(
        ElementKind.CHANNEL,
        new Rows()
            .withScenarios(STRUCTURE, PRESENCE, ID)
            .with(WORDING, "label")
            .with(STRUCTURE, "mode")
            .rows);
    table.put(
        ElementKind.CONTENT,
        new Rows()
            .with(STRUCTURE, PRESENCE)
            .withScenarios(STRUCTURE, ID, "purpose", "url")
            .with(WORDING, "label")
            .with(STRUCTURE, "kind", "phases", "roles", "personas", "language")
            .rows);
    table.put(
        ElementKind.PHASE,
        new Rows()
            .with(STRUCTURE, PRESENCE)
            .withScenarios(STRUCTURE, ID, PLACE)
            .with(WORDING, "label")
            .with(INSIGHT, "goal", "duration", "kpi")
            .with(STRUCTURE, "absent")
            .with(BEHAVIOUR, "enters", "approval")
            .rows);
    table.put(
        ElementKind.TOUCHPOINT,
        new Rows()
            .with(STRUCTURE, PRESENCE)
            .withScenarios(STRUCTURE, ID)
            .with(STRUCTURE, PLACE)
            .with(WORDING, "label")
            .with(STRUCTURE, "channel", "owner", "offers", "job")
            .with(INSIGHT, "backstage")
            .rows);
    table.put(
        ElementKind.EXPERIENCE,
        new Rows()
            .with(STRUCTURE, PRESENCE)
            .with(INSIGHT, "action", "thought", "information", "stance", "emotion", "pain", "gain")
            .rows);
    table.put(
        ElementKind.OPPORTUNITY,
        new Rows()
            .with(INSIGHT, PRESENCE)
            .with(WORDING, ID, "label")
            .with(INSIGHT, "addresses", "impact", "ease", "owner", "target", "due", "state")
            .rows);
    table.put(
        ElementKind.APPROVAL,
        new Rows()
            .with(BEHAVIOUR, PRESENCE)
            .with(STRUCTURE, ID)
            .with(WORDING, "label")
            .with(BEHAVIOUR, "consult")
            .rows);
    table.put(
        ElementKind.STEP,
        new Rows()
            .with(BEHAVIOUR, PRESENCE)
            .with(STRUCTURE, ID)
            .with(BEHAVIOUR, PLACE)
            .with(WORDING, "label")
            .with(BEHAVIOUR, "kind", "when", "by", "needs", "within", "remand")
            .rows);
    table.put(
        ElementKind.EVENT,
        new Rows()
            .with(BEHAVIOUR, PRESENCE, ID)
            .with(WORDING, "label")
            .with(BEHAVIOUR, "attribute")
            .rows);
    table.put(
        ElementKind.SCORING, new Rows().with(BEHAVIOUR, PRESENCE, "on", "decay", "stage").rows);
    table.put(
        ElementKind.POLICY,
        new Rows().with(BEHAVIOUR, PRESENCE, "consent", "send", "at most", "holidays").rows);
    table.put(
        ElementKind.SCENARIO,
        new Rows()
            .with(BEHAVIOUR, PRESENCE, ID, PLACE)
            .with(WORDING, "label")
            .with(BEHAVIOUR, "on", "in", "for", "reentry", "exit")
            .with(INSIGHT, "goal")
            .with(BEHAVIOUR, "step")
            .rows);
    table.put(
        ElementKind.TEST,
        new Rows()
            .with(STRUCTURE, PRESENCE)
            .with(WORDING, ID, "label")
            .with(STRUCTURE, "lead", "given", "expect", "no more sends")
            .rows);
    return Collections.unmodifiableMap(table);
  }

  /** The rows of one kind while they are written down. */
  private static final class Rows {

    private final Map<String, Grade> rows = new LinkedHashMap<>();

    Rows with(ChangeLevel level, String... properties) {
      List.of(properties).forEach(property -> rows.put(property, new Grade(level, level)));
      return this;
    }

    Rows withScenarios(ChangeLevel without, String... properties) {
      List.of(properties).forEach(property -> rows.put(property, new Grade(without, BEHAVIOUR)));
      return this;
    }
  }
}
