package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PredictionContext;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * What would have been right at the furthest point a text was understood, in people's words: rules
 * that the message table describes ("a duration such as `3 days`") by their description, everything
 * else by the word or sign itself.
 */
final class Expectations {

  private final Parser parser;
  private final ATN atn;
  private final Set<Message> descriptions = new LinkedHashSet<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Set<String> firstWords = new LinkedHashSet<>();
  private final Set<List<Integer>> seen = new HashSet<>();

  private Expectations(Parser parser) {
    this.parser = parser;
    this.atn = parser.getATN();
  }

  /** What would have been right where {@code mistake} was made. */
  static Expectations of(Parser parser, RecognitionException mistake) {
    Expectations expectations = new Expectations(parser);
    if (mistake instanceof NoViableAltException dead && dead.getDeadEndConfigs() != null) {
      for (ATNConfig config : dead.getDeadEndConfigs()) {
        expectations.furthest(config, dead.getCtx());
      }
    } else {
      ATNState state = expectations.atn.states.get(mistake.getOffendingState());
      expectations.from(state, new ArrayDeque<>(), mistake.getCtx());
    }
    return expectations;
  }

  /** What would have been right at a place of the grammar. */
  static Expectations at(Parser parser, ATNState state) {
    Expectations expectations = new Expectations(parser);
    expectations.walk(state, new ArrayDeque<>(), parser.getContext());
    return expectations;
  }

  /** All of it in words, in the order of the grammar; nothing twice in other words. */
  List<Message> descriptions() {
    return descriptions.stream().filter(one -> !isPartOfAnother(one)).toList();
  }

  private boolean isPartOfAnother(Message description) {
    return description.equals(DslMessages.message("expect.word"))
        ? isAny("approvers", "wordOrText")
        : description.equals(DslMessages.message("expect.text")) && isAny("wordOrText");
  }

  /** Whether one of some rules, named as in the message table, would have been right. */
  boolean isAny(String... rules) {
    return Arrays.stream(rules)
        .anyMatch(rule -> descriptions.contains(DslMessages.message("expect." + rule)));
  }

  /** Whether a sign would have been right. */
  boolean isSign(String sign) {
    return descriptions.contains(Message.plain("`" + sign + "`"));
  }

  /** The keywords among them. */
  List<String> keywords() {
    return List.copyOf(keywords);
  }

  /** All words that may have been meant: also those that what is described begins with. */
  List<String> words() {
    Set<String> words = new LinkedHashSet<>(keywords);
    words.addAll(firstWords);
    return List.copyOf(words);
  }

  /** Whether nothing but the end of the line would have been right. */
  boolean isEnd() {
    return descriptions.equals(Set.of(DslMessages.message("expect.end")));
  }

  private void furthest(ATNConfig config, RuleContext context) {
    Deque<ATNState> stack = new ArrayDeque<>();
    PredictionContext at = config.context;
    while (at != null
        && !at.isEmpty()
        && at.getReturnState(0) != PredictionContext.EMPTY_RETURN_STATE) {
      stack.addLast(atn.states.get(at.getReturnState(0)));
      at = at.getParent(0);
    }
    from(config.state, stack, context);
  }

  /** The widest described rule of which nothing was read yet; else what can follow. */
  private void from(ATNState state, Deque<ATNState> stack, @Nullable RuleContext context) {
    Message widest = null;
    int widestRule = -1;
    ATNState at = state;
    Deque<ATNState> callers = new ArrayDeque<>(stack);
    RuleContext outer = context;
    while (at != null && isStart(at)) {
      Message description = describe(at.ruleIndex);
      widest = description == null ? widest : description;
      widestRule = description == null ? widestRule : at.ruleIndex;
      if (!callers.isEmpty()) {
        at = caller(callers.pop());
      } else if (outer != null && outer.invokingState >= 0) {
        at = atn.states.get(outer.invokingState);
        outer = outer.parent;
      } else {
        at = null;
      }
    }
    if (widest == null) {
      walk(state, stack, context);
    } else {
      describe(widest, widestRule);
    }
  }

  private void describe(Message description, int rule) {
    descriptions.add(description);
    IntervalSet first = atn.nextTokens(atn.ruleToStartState[rule]);
    if (!first.contains(JourneyParser.WORD)) { // else it begins with any word
      firstWords.addAll(SyntaxMessages.words(parser, first));
    }
  }

  /** The state that called the rule behind which {@code follow} goes on. */
  private @Nullable ATNState caller(ATNState follow) {
    for (ATNState state : atn.states) {
      if (state != null
          && state.getNumberOfTransitions() == 1
          && state.transition(0) instanceof RuleTransition rule
          && rule.followState.stateNumber == follow.stateNumber) {
        return state;
      }
    }
    return null;
  }

  /** Whether nothing of its rule can have been read before {@code state}. */
  private boolean isStart(ATNState state) {
    RuleStartState start = atn.ruleToStartState[state.ruleIndex];
    Deque<ATNState> open = new ArrayDeque<>(List.of(start));
    Set<Integer> visited = new HashSet<>();
    while (!open.isEmpty()) {
      ATNState next = open.pop();
      if (next.stateNumber == state.stateNumber) {
        return true;
      }
      if (visited.add(next.stateNumber)) {
        for (Transition transition : next.getTransitions()) {
          if (transition.isEpsilon() && !(transition instanceof RuleTransition)) {
            open.push(transition.target);
          }
        }
      }
    }
    return false;
  }

  private void walk(ATNState state, Deque<ATNState> stack, @Nullable RuleContext context) {
    if (!seen.add(List.of(state.stateNumber, stack.size(), System.identityHashCode(context)))) {
      return;
    }
    if (state instanceof RuleStopState) {
      leave(stack, context);
      return;
    }
    for (Transition transition : state.getTransitions()) {
      if (transition instanceof RuleTransition rule) {
        enter(rule, stack, context);
      } else if (transition.isEpsilon()) {
        walk(transition.target, stack, context);
      } else {
        transition.label().toList().forEach(this::token);
      }
    }
  }

  private void enter(RuleTransition rule, Deque<ATNState> stack, @Nullable RuleContext context) {
    Message description = describe(rule.ruleIndex);
    if (description != null) {
      describe(description, rule.ruleIndex);
      return;
    }
    Deque<ATNState> deeper = new ArrayDeque<>(stack);
    deeper.addFirst(rule.followState);
    walk(rule.target, deeper, context);
  }

  private void leave(Deque<ATNState> stack, @Nullable RuleContext context) {
    if (!stack.isEmpty()) {
      Deque<ATNState> shallower = new ArrayDeque<>(stack);
      walk(shallower.removeFirst(), shallower, context);
    } else if (context != null && context.invokingState >= 0) {
      ATNState caller = atn.states.get(context.invokingState);
      RuleTransition rule = (RuleTransition) caller.transition(0);
      walk(rule.followState, stack, context.parent);
    }
  }

  private void token(int type) {
    String literal = parser.getVocabulary().getLiteralName(type);
    if (type == JourneyParser.END) {
      descriptions.add(DslMessages.message("expect.end"));
    } else if (type == Token.EOF) {
      descriptions.add(DslMessages.message("expect.eof"));
    } else if (literal != null) {
      String word = literal.substring(1, literal.length() - 1);
      descriptions.add(Message.plain("`" + word + "`"));
      if (Character.isLetter(word.charAt(0))) {
        keywords.add(word);
      }
    } else {
      String symbol = parser.getVocabulary().getSymbolicName(type);
      descriptions.add(expectation(symbol));
    }
  }

  private @Nullable Message describe(int rule) {
    Message description = expectation(parser.getRuleNames()[rule]);
    boolean described = DslMessages.BUNDLE.entries("").containsKey(description.key());
    return described ? description : null;
  }

  /** The description of a rule or of a token; of all that look the same to people, it is one. */
  private static Message expectation(String name) {
    String described = switch (name) {
      case "texts", "STRING", "TEXT_BLOCK" -> "text";
      case "words", "name", "elementPath", "target", "WORD" -> "word";
      case "NUMBER", "SIGNED", "GROUPED" -> "number";
      case "PERCENT" -> "percent";
      case "DATE", "dateRange" -> "date";
      case "DATE_TIME" -> "dateTime";
      case "TIME" -> "time";
      case "OPERATOR" -> "operator";
      case "verb", "eventName" -> "event";
      case "conjunction", "question" -> "condition";
      default -> name;
    };
    return DslMessages.message("expect." + described);
  }
}
