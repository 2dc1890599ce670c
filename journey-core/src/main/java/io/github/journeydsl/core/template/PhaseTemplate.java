package io.github.journeydsl.core.template;

import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Term;
import java.util.List;
import java.util.Locale;

/**
 * Ready-made phases: five ways in which teams cut their journeys.
 *
 * <pre>{@code
 * PhaseTemplate.MA_5.phases();                        // 認知, 興味・関心, 比較検討, 購入, 導入・活用
 * PhaseTemplate.MA_5.suggestions(Locale.JAPANESE);    // the same, with touchpoints and contents
 * Term.parse(PhaseTemplate.class, "ma-5");            // as people write it
 * }</pre>
 */
public enum PhaseTemplate implements Term {
  /** Six phases, from awareness to advocacy. */
  STANDARD_6(
      phase("awareness", "認知"),
      phase("consideration", "検討"),
      phase("evaluation", "評価"),
      phase("purchase", "購入"),
      phase("usage", "使用・維持"),
      phase("advocacy", "推奨")),
  /** Five phases, from awareness to expansion. */
  AWARENESS_TO_EXPANSION(
      phase("awareness", "Awareness"),
      phase("consideration", "Consideration"),
      phase("decision", "Decision"),
      phase("implementation", "Implementation"),
      phase("expansion", "Expansion")),
  /** Five phases of marketing automation. */
  MA_5(
      phase("awareness", "認知"),
      phase("interest", "興味・関心"),
      phase("comparison", "比較検討"),
      phase("purchase", "購入"),
      phase("adoption", "導入・活用")),
  /** Five phases told by their touchpoints. */
  TOUCHPOINT_5(
      phase("awareness", "認知"),
      phase("consideration", "検討"),
      phase("decision", "決定"),
      phase("usage", "利用"),
      phase("advocacy", "推奨")),
  /** Five phases told by their contents. */
  CONTENT_5(
      phase("awareness", "認知"),
      phase("interest", "興味・関心"),
      phase("consideration", "検討"),
      phase("decision", "購入決定"),
      phase("post-purchase", "購入後"));

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Phase> phases;

  PhaseTemplate(Phase... phases) {
    this.phases = List.of(phases);
  }

  /** The phases in order, with ids and the labels of the template, and nothing in them. */
  public List<Phase> phases() {
    return phases;
  }

  /**
   * The phases with what companies usually do in them.
   *
   * @param locale the language of the labels: Japanese, or English for any other; in Japanese the
   *     phases keep the labels of the template
   */
  public TemplateSuggestions suggestions(Locale locale) {
    return Practice.in(phases, locale);
  }

  private static Phase phase(String id, String label) {
    return Phase.builder().id(id).label(label).build();
  }
}
