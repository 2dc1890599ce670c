package io.github.journeydsl.core.scenario;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;

/** What makes a lead leave a scenario early. */
public sealed interface ExitRule {

  /** An event of the lead. */
  static ExitRule when(EventPattern event) {
    return new OnEvent(event);
  }

  /** A condition that comes to hold. */
  static ExitRule when(Condition condition) {
    return new OnCondition(condition);
  }

  /**
   * An event of the lead.
   *
   * @param event which event
   */
  record OnEvent(EventPattern event) implements ExitRule {}

  /**
   * A condition that comes to hold.
   *
   * @param condition which condition
   */
  record OnCondition(Condition condition) implements ExitRule {}
}
