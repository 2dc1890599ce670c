package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import java.util.List;
import java.util.function.Consumer;

/** Prints a whole map: the header, then its elements kind by kind. */
public final class MapPrinter {

  private MapPrinter() {}

  /** The text of {@code map}. */
  public static String print(JourneyMap map) {
    Page page = new Page();
    HeaderPrinter.print(map, page);
    PeoplePrinter.print(map, page);
    ContentPrinter.print(map, page);
    PhasePrinter phases = new PhasePrinter(page);
    each(page, map.phases(), phases::print);
    each(page, map.opportunities(), opportunity -> OpportunityPrinter.print(opportunity, page));
    each(page, map.approvalChains(), chain -> ApprovalPrinter.print(chain, page));
    each(page, map.events(), event -> LeadPrinter.print(event, page));
    each(page, map.scoring().stream().toList(), scoring -> LeadPrinter.print(scoring, page));
    each(page, map.policy().stream().toList(), policy -> LeadPrinter.print(policy, page));
    each(page, map.scenarios(), scenario -> ScenarioPrinter.print(scenario, page));
    each(page, map.migrations(), migration -> ScenarioPrinter.print(migration, page));
    each(page, map.tests(), test -> TestPrinter.print(test, page));
    if (!map.suppressions().isEmpty()) {
      page.gap();
      map.suppressions().forEach(suppression -> page.line(suppression(suppression)));
    }
    return page.text();
  }

  /** A text in quotation marks, on one line. */
  public static String text(String value) {
    return Words.text(value);
  }

  private static <T> void each(Page page, List<T> elements, Consumer<T> print) {
    for (T element : elements) {
      page.gap();
      print.accept(element);
    }
  }

  private static String suppression(Suppression suppression) {
    String on = suppression.element().map(element -> " on " + element).orElse("");
    String until = suppression.until().map(day -> " until " + day).orElse("");
    return "allow "
        + suppression.rule()
        + on
        + " because "
        + Words.text(suppression.reason())
        + until;
  }
}
