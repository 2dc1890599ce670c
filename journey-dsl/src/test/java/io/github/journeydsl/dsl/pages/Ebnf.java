package io.github.journeydsl.dsl.pages;

import io.github.journeydsl.dsl.pages.Grammar.Choice;
import io.github.journeydsl.dsl.pages.Grammar.Part;
import io.github.journeydsl.dsl.pages.Grammar.Rule;
import io.github.journeydsl.dsl.pages.Grammar.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A grammar in the notation in which the W3C writes its languages, for people who do not know
 * ANTLR. What only the machine needs is left out: tokens of mistakes, spaces, comments.
 */
final class Ebnf {

  private static final int WIDTH = 80;
  private static final int SHORT = 16;

  /** What the lexer leaves to other classes, in words. */
  private static final Map<String, String> WORDS = Map.of(
      "END", "the end of the line, or \";\", or nothing before the \"}\" of the block",
      "LETTER", "and every letter of any other script",
      "DIGIT", "and, with a hint, full-width digits; in a WORD, the digits of any script",
      "TEXT_BLOCK", "up to the next three quotation marks");

  private final Grammar grammar;
  private final StringBuilder out = new StringBuilder();

  private Ebnf(Grammar grammar) {
    this.grammar = grammar;
  }

  static String of(Grammar grammar) {
    Ebnf ebnf = new Ebnf(grammar);
    ebnf.write();
    return ebnf.out.toString();
  }

  private void write() {
    grammar.rules().stream().filter(Rule::isOfParser).forEach(this::rule);
    out.append("END ::= ").append(comment("END")).append("\n\n");
    Set<String> tokens = new LinkedHashSet<>();
    grammar.rules().stream().filter(Rule::isOfParser).forEach(rule -> use(rule.choice(), tokens));
    grammar.rules().stream().filter(rule -> tokens.contains(rule.name())).forEach(this::rule);
    out.setLength(out.length() - 1);
  }

  /** Gathers the tokens that {@code part} is made of, and those they are made of. */
  private void use(Part part, Set<String> tokens) {
    if (part instanceof Choice choice) {
      choice.sequences().forEach(sequence -> sequence.parts().forEach(p -> use(p, tokens)));
    } else if (part instanceof Grammar.Repeated repeated) {
      use(repeated.part(), tokens);
    } else if (part instanceof Grammar.Not) {
      tokens.add("WORD");
      use(grammar.rule("WORD").choice(), tokens);
    } else if (part instanceof Grammar.Name name && isToken(name) && tokens.add(name.name())) {
      use(grammar.rule(name.name()).choice(), tokens);
    }
  }

  private boolean isToken(Grammar.Name name) {
    boolean known = !name.name().equals("END") && !name.name().equals("EOF");
    return known
        && Character.isUpperCase(name.name().charAt(0))
        && sign(name.name()).isEmpty();
  }

  private void rule(Rule rule) {
    String head = name(rule.name()) + " ::= ";
    List<String> alternatives = alternatives(rule);
    String line = head + String.join(" | ", alternatives);
    if (alternatives.size() > 1 && line.length() > WIDTH) {
      boolean isShort = alternatives.stream().allMatch(a -> a.length() < SHORT);
      out.append(head.stripTrailing()).append('\n');
      out.append(isShort ? filled(alternatives) : column(alternatives));
    } else {
      out.append(line);
    }
    if (WORDS.containsKey(rule.name())) {
      out.append("  ").append(comment(rule.name()));
    }
    out.append("\n\n");
  }

  private List<String> alternatives(Rule rule) {
    return rule.choice().sequences().stream().map(this::sequence).toList();
  }

  private static String column(List<String> alternatives) {
    return "    " + String.join("\n  | ", alternatives);
  }

  private static String filled(List<String> alternatives) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("    " + alternatives.get(0));
    for (String alternative : alternatives.subList(1, alternatives.size())) {
      if (line.length() + alternative.length() + 3 > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append("  | ").append(alternative);
      } else {
        line.append(" | ").append(alternative);
      }
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }

  private static String comment(String name) {
    return "/* " + WORDS.get(name) + " */";
  }

  private String sequence(Sequence sequence) {
    return sequence.parts().stream()
        .map(this::part)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String part(Part part) {
    if (part instanceof Choice choice) {
      String inside =
          choice.sequences().stream().map(this::sequence).collect(Collectors.joining(" | "));
      return "( " + inside + " )";
    }
    if (part instanceof Grammar.Repeated repeated) {
      return part(repeated.part()) + repeated.sign();
    }
    if (part instanceof Grammar.Literal literal) {
      return quoted(literal.text());
    }
    if (part instanceof Grammar.Characters characters) {
      return "[" + set(characters.set()) + "]";
    }
    if (part instanceof Grammar.Not not) {
      return not(not.part());
    }
    if (part instanceof Grammar.Any) {
      return "[#x0-#x10FFFF]";
    }
    String name = ((Grammar.Name) part).name();
    String sign = sign(name);
    return name.equals("EOF") ? "" : sign.isEmpty() ? name(name) : quoted(sign);
  }

  /** The sign that a token is, if it is always the same. */
  private String sign(String token) {
    if (token.equals("END") || token.equals("EOF")) {
      return "";
    }
    List<Sequence> sequences = grammar.rule(token).choice().sequences();
    boolean one = sequences.size() == 1 && sequences.get(0).parts().size() == 1;
    return one && sequences.get(0).parts().get(0) instanceof Grammar.Literal literal
        ? literal.text()
        : "";
  }

  private String not(Part part) {
    if (part instanceof Grammar.Characters characters) {
      return "[^" + set(characters.set()) + "]";
    }
    if (part instanceof Grammar.Literal literal) {
      return "[^" + set(literal.text()) + "]";
    }
    String but = ((Choice) part)
        .sequences().stream()
            .flatMap(sequence -> sequence.parts().stream())
            .filter(Grammar.Literal.class::isInstance)
            .map(this::part)
            .collect(Collectors.joining(" | "));
    String several = but.contains(" | ") ? "( " + but + " )" : but;
    return but.isEmpty() ? "WORD" : "WORD - " + several;
  }

  private static String set(String characters) {
    return characters.replace("\\r", "#xD").replace("\\n", "#xA").replace("\\\\", "\\");
  }

  private static String quoted(String text) {
    return text.contains("\"") ? "'" + text + "'" : "\"" + text + "\"";
  }

  /** {@code personaProperty} as people write it: {@code persona-property}. */
  private static String name(String name) {
    return Character.isUpperCase(name.charAt(0))
        ? name
        : name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
