package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * The properties without which an element cannot be.
 *
 * <p>An element with a mistake in it gets no further error for what is missing: what is missing may
 * be what the mistake spoilt.
 */
final class Required {

  private final Reading in;
  private final Set<String> missing;
  private boolean spoilt;

  Required(Reading in, String... keywords) {
    this.in = in;
    this.missing = new LinkedHashSet<>(List.of(keywords));
  }

  /** A statement of the element, sound or not. */
  void seen(ParserRuleContext statement) {
    missing.remove(statement.getStart().getText());
    spoilt |= in.isBroken(statement);
  }

  /** One of the properties is there, and means nothing. */
  void spoilt() {
    spoilt = true;
  }

  /** Whether all is there; an error at the name of the element if something was forgotten. */
  boolean isComplete(
      ParserRuleContext declaration, ParserRuleContext name, String id, String kind) {
    spoilt |= in.isBroken(declaration);
    if (spoilt) {
      return false;
    }
    for (String keyword : missing) {
      in.add(in.error("missing-property", name, Reading.kind(kind), id, keyword)
          .help(DslMessages.message("missing-property." + keyword)));
    }
    return missing.isEmpty();
  }
}
