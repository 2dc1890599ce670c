package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * The mention of something that the map does not have. The same word can stand in one declaration
 * as a channel, as the name of a step and as an attribute; the word before it tells which it is.
 *
 * @param property the keyword behind which it stands
 * @param value what is mentioned
 * @param kinds what it may be; nothing for a pain, which is a text
 */
record Mention(String property, String value, Set<ElementKind> kinds) {

  private static final String UNKNOWN = "unknown-reference";
  private static final String PAIN = UNKNOWN + ".pain";
  private static final String STEP = UNKNOWN + ".step";

  /** What each kind of element can stand behind, besides the verbs of events. */
  private static final Map<ElementKind, Set<String>> BEFORE = Map.of(
      ElementKind.CHANNEL, Set.of("by", "consent", "channel"),
      ElementKind.CONTENT, Set.of("send", "offers", "needs"),
      ElementKind.PHASE, Set.of("in", "to", "phase", "phases"),
      ElementKind.PERSONA, Set.of("lead", "for", "by", "of", "consult", "personas", "reports-to"),
      ElementKind.ROLE, Set.of("roles", "absent", "for"),
      ElementKind.APPROVAL, Set.of("approval"),
      ElementKind.TOUCHPOINT, Set.of("addresses"),
      ElementKind.SCENARIO, Set.of("start", "migration"),
      ElementKind.STEP, Set.of("to"),
      ElementKind.EVENT,
          Set.of("on", "when", "goal", "for", "until", "or", "and", "not", "if", "(", "（"));

  /** What is compared with an attribute. */
  private static final Set<ElementKind> COMPARED = EnumSet.of(ElementKind.PHASE, ElementKind.ROLE);

  /** The mention that a finding is about, if it is about one. */
  static Optional<Mention> of(Diagnostic finding) {
    if (!finding.id().equals(UNKNOWN)
        || finding.property().isEmpty()
        || finding.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(finding.property().get(), finding.value().get(), kinds(finding.message())));
  }

  private static Set<ElementKind> kinds(Message message) {
    Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
    if (message.key().equals(STEP)) {
      kinds.add(ElementKind.STEP);
    } else if (!message.key().equals(PAIN)) {
      collect(message.arguments().get(0), kinds);
    }
    return kinds;
  }

  /** The kinds of a list such as "touchpoint or content". */
  private static void collect(Message listed, Set<ElementKind> kinds) {
    for (ElementKind kind : ElementKind.values()) {
      if (listed.key().equals("kind." + kind.term())) {
        kinds.add(kind);
      }
    }
    listed.arguments().forEach(part -> collect(part, kinds));
  }

  /** The words that mention it; where none is sure to, any that says the same. */
  List<PlacedWord> in(PlacedWords words) {
    boolean ofStep = kinds.contains(ElementKind.STEP); // which no keyword stands before
    List<PlacedWord> said = ofStep ? words.anywhere(value) : words.in(property, value);
    return said.stream().filter(this::isSaidBy).toList();
  }

  private boolean isSaidBy(PlacedWord word) {
    if (kinds.isEmpty()) {
      return word.isText();
    }
    Token before = word.before();
    if (before.getType() == JourneyParser.OPERATOR) {
      return kinds.stream().anyMatch(COMPARED::contains);
    }
    if (word.isText() || word.beforeOperator()) {
      return false;
    }
    if (Term.parse(Verb.class, before.getText()).filter(this::isOf).isPresent()) {
      return true;
    }
    boolean behindTime =
        before.getType() == JourneyParser.DATE || before.getType() == JourneyParser.DATE_TIME;
    return kinds.stream()
        .anyMatch(kind -> behindTime && kind == ElementKind.EVENT
            || BEFORE.getOrDefault(kind, Set.of()).contains(before.getText()));
  }

  private boolean isOf(Verb verb) {
    return kinds.equals(EnumSet.copyOf(verb.targets()));
  }
}
