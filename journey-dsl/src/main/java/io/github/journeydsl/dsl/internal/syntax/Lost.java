package io.github.journeydsl.dsl.internal.syntax;

import java.util.LinkedHashSet;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What stood in statements that were left out: it may be what they declare, or import. */
final class Lost {

  private final Set<String> names = new LinkedHashSet<>();
  private boolean isDeclaration;
  private boolean isImport;

  /**
   * Notes the tokens from {@code from} to before the current one; {@code top} is outside blocks.
   */
  void note(TokenStream tokens, int from, boolean top) {
    isDeclaration |= top;
    for (int at = from; at < tokens.index(); at++) {
      Token token = tokens.get(at);
      if (SyntaxMessages.isWord(token)) {
        names.add(token.getText());
      } else if (top && at <= from + 1 && token.getText().endsWith(".journey\"")) {
        isImport = true;
      }
    }
  }

  /** The names that declarations nobody could read may have declared. */
  Set<String> names() {
    return names;
  }

  /** Whether something outside of all declarations was left out, which may be one itself. */
  boolean isDeclaration() {
    return isDeclaration;
  }

  /** Whether something that nobody could read may have been an import. */
  boolean isImport() {
    return isImport;
  }
}
