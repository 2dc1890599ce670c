package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.problem.Term;
import java.util.List;

/** Prints channels and contents. */
final class ContentPrinter {

  private ContentPrinter() {}

  static void print(JourneyMap map, Page page) {
    for (Channel channel : map.channels()) {
      page.gap();
      page.block(
          Words.head("channel", channel.id(), channel.label()),
          () -> page.property("mode", channel.mode().map(Term::term)));
    }
    for (Content content : map.contents()) {
      page.gap();
      print(content, page);
    }
  }

  private static void print(Content content, Page page) {
    page.block(Words.head("content", content.id(), content.label()), () -> {
      page.property("kind", content.kind());
      ids(page, "phases", content.phases());
      ids(page, "roles", content.roles());
      ids(page, "personas", content.personas());
      if (content.purpose() != Purpose.INFORMATION) {
        page.property("purpose", content.purpose().term());
      }
      page.property("url", content.url().map(Words::text));
      page.property("language", content.language());
    });
  }

  private static void ids(Page page, String keyword, List<String> ids) {
    if (!ids.isEmpty()) {
      page.property(keyword, Words.list(ids));
    }
  }
}
