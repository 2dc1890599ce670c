package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.runtime.internal.code.Question;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.Times;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Answers questions about a lead at an instant. */
final class Answers {

  private final Machine machine;
  private final Lead lead;
  private final long now;
  private final Map<Integer, AttributeValue> event;

  /** With the attributes of an event, by number. */
  Answers(Scene scene, Map<Integer, AttributeValue> event) {
    this.machine = scene.machine;
    this.lead = scene.lead;
    this.now = scene.now;
    this.event = event;
  }

  boolean holds(Question question) {
    if (question instanceof Question.Score score) {
      return compare(machine.score.at(lead, now), score.comparison(), score.value());
    }
    if (question instanceof Question.Attribute attribute) {
      AttributeValue value = event.get(attribute.attribute());
      AttributeValue known = value != null ? value : lead.attributes.get(attribute.attribute());
      return known != null && compare(known, attribute.comparison(), attribute.value());
    }
    if (question instanceof Question.Consent consent) {
      return lead.consent.get(consent.channel());
    }
    if (question instanceof Question.Count count) {
      long times = count(count.counted(), count.within());
      return compare(
          BigDecimal.valueOf(times), count.comparison(), AttributeValue.of((long) count.times()));
    }
    if (question instanceof Question.And and) {
      return and.parts().stream().allMatch(this::holds);
    }
    if (question instanceof Question.Or or) {
      return or.parts().stream().anyMatch(this::holds);
    }
    return question instanceof Question.Not not ? !holds(not.part()) : holdsOfPerson(question);
  }

  private boolean holdsOfPerson(Question question) {
    if (question instanceof Question.Phase phase) {
      return lead.phase >= 0
          && is(machine.names.phases.name(lead.phase), phase.comparison(), phase.value());
    }
    if (lead.persona < 0) {
      return false;
    }
    if (question instanceof Question.Persona persona) {
      String id = machine.names.personas.name(lead.persona);
      return is(id, persona.comparison(), persona.value());
    }
    Question.Role role = (Question.Role) question;
    Set<String> roles = machine.roles.get(lead.persona);
    if (!(role.value() instanceof AttributeValue.Text text)) {
      return false;
    }
    boolean held = roles.contains(text.value());
    return role.comparison() == Comparison.EQUAL && held
        || role.comparison() == Comparison.NOT_EQUAL && !held;
  }

  /** How often a counted event occurred in a stretch that ends now. */
  private long count(int counted, TimeSpan within) {
    Times times = lead.counted[counted];
    return times == null ? 0 : times.size() - expired(machine.clockwork, times, within, now);
  }

  /** How many of the instants no longer count. */
  static int expired(Clockwork clockwork, Times times, TimeSpan within, long now) {
    int gone = 0;
    for (int place = 0; place < times.size(); place++) {
      if (clockwork.plus(times.get(place), within) <= now) {
        gone++;
      }
    }
    return gone;
  }

  private static boolean compare(
      AttributeValue known, Comparison comparison, AttributeValue constant) {
    if (known instanceof AttributeValue.Number number) {
      return compare(number.value().value(), comparison, constant);
    }
    if (known instanceof AttributeValue.Text text) {
      return is(text.value(), comparison, constant);
    }
    return known.getClass() == constant.getClass() && same(known.equals(constant), comparison);
  }

  private static boolean compare(BigDecimal value, Comparison comparison, AttributeValue constant) {
    if (!(constant instanceof AttributeValue.Number number)) {
      return false;
    }
    int order = value.compareTo(number.value().value());
    return switch (comparison) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  private static boolean is(String value, Comparison comparison, AttributeValue constant) {
    return constant instanceof AttributeValue.Text text
        && same(value.equals(text.value()), comparison);
  }

  private static boolean same(boolean equal, Comparison comparison) {
    return comparison == Comparison.EQUAL && equal || comparison == Comparison.NOT_EQUAL && !equal;
  }
}
