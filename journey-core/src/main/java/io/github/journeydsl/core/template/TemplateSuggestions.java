package io.github.journeydsl.core.template;

import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Phase;
import java.util.List;

/**
 * What companies usually do in the phases of a template, as parts of a map.
 *
 * <pre>{@code
 * TemplateSuggestions suggestions = PhaseTemplate.MA_5.suggestions(Locale.JAPANESE);
 * suggestions.phases().get(2).touchpoints();   // 製品比較ウェビナー (webinar), 製品デモ (sales-meeting), …
 * suggestions.contents("comparison");          // 製品比較表 (comparison), 導入事例集 (case-study), …
 * JourneyMap map = JourneyMap.builder()
 *     .id("draft")
 *     .phases(suggestions.phases())
 *     .contents(suggestions.contents())
 *     .build();
 * }</pre>
 *
 * <p>Ids are the same in every language and unique in the template. Nobody takes part at the
 * touchpoints yet: who does is different everywhere.
 *
 * @param phases the phases, each with a goal and touchpoints with channel and offers
 * @param contents all contents that the touchpoints offer, each with its kind and the phases it is
 *     offered in
 */
public record TemplateSuggestions(List<Phase> phases, List<Content> contents) {

  /** Copies the lists. */
  public TemplateSuggestions {
    phases = List.copyOf(phases);
    contents = List.copyOf(contents);
  }

  /** The contents suggested for one phase; none for a phase that the template does not have. */
  public List<Content> contents(String phase) {
    return contents.stream().filter(content -> content.phases().contains(phase)).toList();
  }
}
