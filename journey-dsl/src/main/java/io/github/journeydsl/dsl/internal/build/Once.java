package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Tells the first statement of a single-valued property of a block from further ones. */
final class Once {

  private static final int FEW = 4;

  private final Reading in;
  private final List<Token> seen = new ArrayList<>(FEW);

  Once(Reading in) {
    this.in = in;
  }

  /** Whether {@code statement} is the first of its keyword; if not, an error shows both. */
  boolean first(ParserRuleContext statement) {
    Token keyword = statement.getStart();
    Token earlier = earlier(keyword.getType());
    if (earlier == null) {
      seen.add(keyword);
    } else if (!in.isOnlyCounted(keyword)) {
      in.add(Problems.error(
              "duplicate-property", in.range(keyword), "duplicate-property", keyword.getText())
          .help(DslMessages.message("duplicate-property.help"))
          .addRelated(
              Related.at(in.range(earlier), DslMessages.message("duplicate-property.first"))));
    }
    return earlier == null;
  }

  /** A block has few properties: looking through them costs less than a table. */
  private @Nullable Token earlier(int type) {
    for (Token keyword : seen) {
      if (keyword.getType() == type) {
        return keyword;
      }
    }
    return null;
  }
}
