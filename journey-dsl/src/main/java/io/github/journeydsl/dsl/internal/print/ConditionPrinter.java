package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.event.Condition;
import java.util.stream.Collectors;

/** Prints conditions. */
final class ConditionPrinter {

  private ConditionPrinter() {}

  /** The condition; parentheses stand only where the meaning needs them. */
  static String print(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return or.parts().stream()
          .map(part -> part instanceof Condition.Or ? grouped(part) : print(part))
          .collect(Collectors.joining(" or "));
    }
    if (condition instanceof Condition.And and) {
      return and.parts().stream()
          .map(part -> isJoined(part) ? grouped(part) : print(part))
          .collect(Collectors.joining(" and "));
    }
    if (condition instanceof Condition.Not not) {
      return "not " + (isJoined(not.part()) ? grouped(not.part()) : print(not.part()));
    }
    if (condition instanceof Condition.Compare compare) {
      return compare.attribute()
          + " "
          + compare.comparison().sign()
          + " "
          + Words.value(compare.value());
    }
    if (condition instanceof Condition.Count count) {
      return "count("
          + count.event()
          + " within "
          + count.within()
          + ") "
          + count.comparison().sign()
          + " "
          + count.times();
    }
    return "consent " + ((Condition.Consent) condition).channel();
  }

  /** The condition as one of several causes: in parentheses where its parts could be read apart. */
  static String printAfterAnd(Condition condition) {
    return condition instanceof Condition.Or ? grouped(condition) : print(condition);
  }

  private static boolean isJoined(Condition condition) {
    return condition instanceof Condition.Or || condition instanceof Condition.And;
  }

  private static String grouped(Condition condition) {
    return "(" + print(condition) + ")";
  }
}
