package io.github.journeydsl.dsl.pages;

import io.github.journeydsl.dsl.internal.grammar.JourneyLexer;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** What an example is made of. */
final class Tree {

  private static final int DEEPEST = 100;
  private static final Set<Integer> TEXTS = Set.of(
      JourneyLexer.STRING,
      JourneyLexer.TEXT_BLOCK,
      JourneyLexer.OTHER_STRING,
      JourneyLexer.OPEN_STRING);

  private final Set<String> constructs = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();

  static Tree of(Example example) {
    Tree tree = new Tree();
    SourceText source = new SourceText(Example.FILE, example.text());
    tree.visit(new SyntaxReader(DEEPEST).read(source, new Problems()).root());
    return tree;
  }

  /** The words and signs of an example; texts, which each language has its own of, are left out. */
  static List<String> words(Example example) {
    String text = example.block().text();
    return SyntaxReader.tokens(text, 0, text.length()).stream()
        .filter(token -> token.getType() != JourneyLexer.NEWLINE)
        .map(token -> TEXTS.contains(token.getType()) ? "…" : token.getText())
        .toList();
  }

  /** The rules and labels of the grammar that occur, as {@link Grammar#constructs()} has them. */
  Set<String> constructs() {
    return constructs;
  }

  /** The ids that are declared. */
  Set<String> ids() {
    return ids;
  }

  private void visit(ParserRuleContext node) {
    constructs.add(node.getClass().getSimpleName().replaceAll("Context$", ""));
    if (node instanceof NameContext name && name.id != null) {
      ids.add(name.id.getText());
    }
    for (int at = 0; at < node.getChildCount(); at++) {
      ParseTree child = node.getChild(at);
      if (child instanceof ParserRuleContext part) {
        visit(part);
      }
    }
  }
}
