package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.event.ConditionWords;
import io.github.journeydsl.core.scenariotest.Given;

/** What happens to the lead of a test, in the words of the text. */
final class GivenWords {

  private GivenWords() {}

  /** The event and what it carries: {@code answer survey with rating 5, product "A"}. */
  static String of(Given given) {
    StringBuilder text = new StringBuilder(given.event().toString());
    String join = " with ";
    for (Given.Attribute attribute : given.attributes()) {
      text.append(join)
          .append(attribute.name())
          .append(' ')
          .append(ConditionWords.of(attribute.value()));
      join = ", ";
    }
    return text.toString();
  }
}
