package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Which property a statement belongs to, and how many of its values it says. */
final class Statements {

  private static final Set<String> OF_SCENARIO = Set.of("on", "in", "for", "reentry", "goal");
  private static final Set<String> TOP_LEVEL = Set.of("migration", "allow");
  private static final Set<Class<?>> JOINED_BY_COMMAS =
      Set.of(String.class, Addressed.class, DateRange.class);

  private Statements() {}

  /** Whether a property of the journey is written beside its header and not in it. */
  static boolean isTopLevel(String property) {
    return TOP_LEVEL.contains(property);
  }

  /** Whether a property stands in the head of its element. */
  static boolean isInHead(String property) {
    return property.equals("label") || property.equals("optional");
  }

  /** Whether one statement can say several values, with commas between them. */
  static boolean isJoinedByCommas(Property<?, ?> property) {
    return JOINED_BY_COMMAS.contains(property.type());
  }

  /** The name of the property that a statement in the block of an element belongs to. */
  static String property(ElementKind kind, Phrase phrase) {
    String keyword = phrase.keyword();
    return switch (kind) {
      case SCENARIO -> {
        boolean exit = keyword.equals("exit") && phrase.word(1).equals("when");
        yield exit || OF_SCENARIO.contains(keyword) ? keyword : "step";
      }
      case TEST ->
        keyword.equals("expect") && phrase.word(1).equals("no") ? "no more sends" : keyword;
      case POLICY -> keyword.equals("at") ? "at most" : keyword;
      default -> keyword;
    };
  }

  /** The place of a property among those of its kind; -1 for what is none. */
  static int order(ElementType<?> type, String property) {
    List<? extends Property<?, ?>> properties = type.properties();
    for (int at = 0; at < properties.size(); at++) {
      if (properties.get(at).name().equals(property)) {
        return at;
      }
    }
    return -1;
  }

  /** How many values of a property a statement says. */
  static int values(Property<?, ?> property, Phrase phrase) {
    if (property.name().equals("exit")) {
      return exits(phrase.head());
    }
    if (!isJoinedByCommas(property)) {
      return 1;
    }
    return 1
        + (int) phrase.head().stream()
            .filter(word -> word.getType() == JourneyParser.COMMA)
            .count();
  }

  /** Events are exits of their own; conditions side by side are one. */
  private static int exits(List<Token> words) {
    int exits = 0;
    boolean inCondition = false;
    int depth = 0;
    int start = 2; // behind "exit when"
    for (int at = 2; at <= words.size(); at++) {
      int type = at < words.size() ? words.get(at).getType() : JourneyParser.END;
      depth += type == JourneyParser.LPAREN ? 1 : type == JourneyParser.RPAREN ? -1 : 0;
      boolean ends = at == words.size()
          || depth == 0 && at > start && words.get(at).getText().equals("or");
      if (ends) {
        boolean condition = isCondition(words.subList(start, at));
        exits += condition && inCondition ? 0 : 1;
        inCondition = condition;
        start = at + 1;
      }
    }
    return exits;
  }

  private static boolean isCondition(List<Token> cause) {
    return cause.size() > 2 || cause.size() == 2 && cause.get(0).getText().equals("consent");
  }
}
