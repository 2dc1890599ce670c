package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;

/** Where a statement belongs that stands in a block of another kind, told by its first word. */
final class OtherBlocks {

  /** The rules of the statements of each kind of block, under the name of its entry. */
  private static final Map<String, Integer> BLOCKS = blocks();

  private OtherBlocks() {}

  private static Map<String, Integer> blocks() {
    Map<String, Integer> blocks = new LinkedHashMap<>();
    blocks.put("journey", JourneyParser.RULE_journeyProperty);
    blocks.put("dmu", JourneyParser.RULE_dmuRole);
    blocks.put("persona", JourneyParser.RULE_personaProperty);
    blocks.put("channel", JourneyParser.RULE_channelProperty);
    blocks.put("content", JourneyParser.RULE_contentProperty);
    blocks.put("phase", JourneyParser.RULE_phaseProperty);
    blocks.put("touchpoint", JourneyParser.RULE_touchpointProperty);
    blocks.put("experience", JourneyParser.RULE_experienceProperty);
    blocks.put("opportunity", JourneyParser.RULE_opportunityProperty);
    blocks.put("approval", JourneyParser.RULE_approvalProperty);
    blocks.put("approvalStep", JourneyParser.RULE_approvalStepProperty);
    blocks.put("eventType", JourneyParser.RULE_eventAttribute);
    blocks.put("scoring", JourneyParser.RULE_scoringProperty);
    blocks.put("policy", JourneyParser.RULE_policyProperty);
    blocks.put("scenario", JourneyParser.RULE_scenarioProperty);
    blocks.put("handoff", JourneyParser.RULE_handoffProperty);
    blocks.put("test", JourneyParser.RULE_testProperty);
    return blocks;
  }

  /** The help, if the word begins a statement anywhere. */
  static Optional<Message> whereBelongs(Parser parser, Token word) {
    List<Message> names = new ArrayList<>();
    BLOCKS.forEach((name, rule) -> {
      if (begins(parser, rule, word) && !isFarAway(parser, rule)) {
        names.add(DslMessages.message("block." + name));
      }
    });
    boolean top = begins(parser, JourneyParser.RULE_statement, word);
    if (names.isEmpty()) {
      return top ? Optional.of(DslMessages.message("unknown-statement.top")) : Optional.empty();
    }
    String key = top ? "unknown-statement.topOrBlock" : "unknown-statement.block";
    return Optional.of(DslMessages.message(key, Message.oneOf(names)));
  }

  /** The words of a step of an approval are common: elsewhere they are likely words of others. */
  private static boolean isFarAway(Parser parser, int rule) {
    return rule == JourneyParser.RULE_approvalStepProperty
        && !(parser.getContext() instanceof ApprovalContext);
  }

  private static boolean begins(Parser parser, int rule, Token word) {
    return parser
        .getATN()
        .nextTokens(parser.getATN().ruleToStartState[rule])
        .contains(word.getType());
  }
}
