package io.github.journeydsl.dsl.pages;

import java.util.List;

/**
 * A grammar as it is written in a {@code .g4} file.
 *
 * @param rules its rules, in order
 */
record Grammar(List<Rule> rules) {

  /**
   * A rule. The names of parser rules begin with a small letter.
   *
   * @param name its name
   * @param choice what it is
   */
  record Rule(String name, Choice choice) {

    boolean isOfParser() {
      return Character.isLowerCase(name.charAt(0));
    }
  }

  /** Something that a rule is made of. */
  sealed interface Part {}

  /** Any of these. */
  record Choice(List<Sequence> sequences) implements Part {}

  /**
   * One behind the other.
   *
   * @param parts what
   * @param label the label of an alternative, or empty text
   */
  record Sequence(List<Part> parts, String label) {}

  /** A part some times: {@code ?}, {@code *} or {@code +}. */
  record Repeated(Part part, String sign) implements Part {}

  /** A text as it stands. */
  record Literal(String text) implements Part {}

  /** One character of a set, written as in the file. */
  record Characters(String set) implements Part {}

  /** Another rule. */
  record Name(String name) implements Part {}

  /** Anything but this. */
  record Not(Part part) implements Part {}

  /** Any character. */
  record Any() implements Part {}

  Rule rule(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
  }

  /** The labels of the alternatives, and the names of the parser rules without labels. */
  List<String> constructs() {
    return rules.stream()
        .filter(Rule::isOfParser)
        .flatMap(rule -> {
          List<String> labels = rule.choice().sequences().stream()
              .map(Sequence::label)
              .filter(label -> !label.isEmpty())
              .toList();
          return labels.isEmpty() ? List.of(rule.name()).stream() : labels.stream();
        })
        .toList();
  }
}
