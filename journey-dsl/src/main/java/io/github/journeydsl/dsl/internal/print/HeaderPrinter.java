package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.problem.Term;

/** Prints the header of a map. */
final class HeaderPrinter {

  private HeaderPrinter() {}

  static void print(JourneyMap map, Page page) {
    page.block(Words.head("journey", map.id(), map.label()), () -> {
      page.property("description", map.description().map(HeaderPrinter::description));
      page.property("version", map.version().map(Words::text));
      if (map.status() != Status.DRAFT) {
        page.property("status", map.status().term());
      }
      page.property("state", map.state().map(Term::term));
      if (!map.owners().isEmpty()) {
        page.property("owner", Words.texts(map.owners()));
      }
      page.property("country", map.country());
      page.property("timezone", map.timeZone().map(zone -> Words.text(zone.getId())));
      page.property("currency", map.currency());
      page.property("reviewed", map.review().map(r -> r.last() + " every " + r.every()));
    });
  }

  private static String description(String text) {
    return text.contains("\n") ? Words.block(text) : Words.text(text);
  }
}
