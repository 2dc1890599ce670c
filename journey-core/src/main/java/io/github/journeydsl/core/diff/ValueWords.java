package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.approval.Quorum;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.value.CountRange;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Values in a few words; those that would take many words have none here. */
final class ValueWords {

  /** As much of a text as is needed to recognise it. */
  private static final int MOST_LETTERS = 60;

  private ValueWords() {}

  static Optional<Message> of(Object value) {
    if (value instanceof String text) {
      return Optional.of(Message.quoted(shortened(text)));
    }
    if (value instanceof Boolean flag) {
      return Optional.of(CoreMessages.message(flag ? "diff.yes" : "diff.no"));
    }
    if (value instanceof Addressed.OnePain pain) {
      return of(pain.pain());
    }
    return plain(value).map(Message::plain);
  }

  private static Optional<String> plain(Object value) {
    if (value instanceof Term term) {
      return Optional.of(term.term());
    }
    if (value instanceof Integer
        || value instanceof CountRange
        || value instanceof TimeSpan
        || value instanceof TimeSpanRange
        || value instanceof DateRange
        || value instanceof LocalDate
        || value instanceof ZoneId
        || value instanceof EventPattern) {
      return Optional.of(value.toString());
    }
    return ofPeople(value).or(() -> ofLeads(value));
  }

  private static Optional<String> ofPeople(Object value) {
    if (value instanceof EmotionPoint emotion) {
      String feeling = emotion.feeling().map(word -> " " + shortened(word)).orElse("");
      String from = emotion.evidence().map(e -> " (" + e.kind().term() + ")").orElse("");
      return Optional.of(signed(emotion.score()) + feeling + from);
    }
    if (value instanceof Budget budget) {
      return Optional.of(budget.amount() + " / " + budget.per().term());
    }
    if (value instanceof Kpi kpi) {
      String unit = kpi.unit().map(u -> u.equals("%") ? u : " " + u).orElse("");
      return Optional.of(shortened(kpi.name()) + " " + kpi.from() + unit + " → " + kpi.to() + unit);
    }
    if (value instanceof Colour colour) {
      return Optional.of(colour.value());
    }
    if (value instanceof Absence absence) {
      return Optional.of(absence.role());
    }
    if (value instanceof Review review) {
      return Optional.of(review.last() + " + " + review.every());
    }
    if (value instanceof Approvers approvers) {
      return Optional.of(quorum(approvers) + String.join(", ", approvers.personas()));
    }
    if (value instanceof AmountCondition amount) {
      String least = amount.atLeast().map(money -> "≥ " + money).orElse("");
      String below = amount.below().map(money -> "< " + money).orElse("");
      return Optional.of(least + (least.isEmpty() || below.isEmpty() ? "" : ", ") + below);
    }
    return value instanceof Addressed.AtTouchpoint point
        ? Optional.of(point.touchpoint())
        : Optional.empty();
  }

  private static String quorum(Approvers approvers) {
    if (approvers.quorum() instanceof Quorum.AtLeast some) {
      return some.people() + "/" + approvers.personas().size() + ": ";
    }
    return approvers.quorum() instanceof Quorum.Any
        ? "1/" + approvers.personas().size() + ": "
        : "";
  }

  private static Optional<String> ofLeads(Object value) {
    if (value instanceof ScoreAward award) {
      String limit = award
          .limit()
          .map(l -> " (≤ " + l.points() + " / " + l.per().term() + ")")
          .orElse("");
      return Optional.of(award.event() + " " + signed(award.points()) + limit);
    }
    if (value instanceof ScoreDecay decay) {
      return Optional.of("−" + decay.share() + " / " + decay.every());
    }
    if (value instanceof ScoreStage stage) {
      return Optional.of(stage.id() + " ≥ " + stage.threshold());
    }
    if (value instanceof SendCap cap) {
      return Optional.of(cap.sends() + " / " + cap.per());
    }
    if (value instanceof SendWindow window) {
      return Optional.of(window.from() + "–" + window.to());
    }
    if (value instanceof EventAttribute attribute) {
      return Optional.of(attribute.name());
    }
    if (value instanceof Suppression suppression) {
      return Optional.of(
          suppression.rule() + suppression.element().map(on -> " " + on).orElse(""));
    }
    return value instanceof Migration migration
        ? Optional.of(migration.scenario() + " " + shortened(migration.fromVersion()))
        : Optional.empty();
  }

  static String signed(int number) {
    return number > 0 ? "+" + number : String.valueOf(number).replace('-', '−');
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST_LETTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)) + "…";
  }
}
