package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Tells the first statement of a single-valued property of a block from further ones. */
final class Once {

  private final Reading in;
  private final Map<String, Token> seen = new HashMap<>();

  Once(Reading in) {
    this.in = in;
  }

  /** Whether {@code statement} is the first of its keyword; if not, an error shows both. */
  boolean first(ParserRuleContext statement) {
    Token keyword = statement.getStart();
    Token earlier = seen.putIfAbsent(keyword.getText(), keyword);
    if (earlier != null) {
      in.add(Problems.error(
              "duplicate-property", in.range(keyword), "duplicate-property", keyword.getText())
          .help(DslMessages.message("duplicate-property.help"))
          .addRelated(
              Related.at(in.range(earlier), DslMessages.message("duplicate-property.first"))));
    }
    return earlier == null;
  }
}
