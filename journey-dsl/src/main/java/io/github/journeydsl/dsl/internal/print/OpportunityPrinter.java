package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Opportunity;
import java.util.stream.Collectors;

/** Prints opportunities. */
final class OpportunityPrinter {

  private OpportunityPrinter() {}

  static void print(Opportunity opportunity, Page page) {
    page.block(Words.head("opportunity", opportunity.id(), opportunity.label()), () -> {
      if (!opportunity.addresses().isEmpty()) {
        page.property(
            "addresses",
            opportunity.addresses().stream()
                .map(OpportunityPrinter::addressed)
                .collect(Collectors.joining(", ")));
      }
      opportunity.impact().ifPresent(i -> page.property("impact", String.valueOf(i)));
      opportunity.ease().ifPresent(e -> page.property("ease", String.valueOf(e)));
      if (!opportunity.owners().isEmpty()) {
        page.property("owner", Words.texts(opportunity.owners()));
      }
      page.property("target", opportunity.target().map(Words::kpi));
      page.property("due", opportunity.due().map(Words::date));
      page.property("state", opportunity.state());
    });
  }

  private static String addressed(Addressed addressed) {
    return addressed instanceof Addressed.AtTouchpoint at
        ? at.touchpoint()
        : Words.text(((Addressed.OnePain) addressed).pain());
  }
}
