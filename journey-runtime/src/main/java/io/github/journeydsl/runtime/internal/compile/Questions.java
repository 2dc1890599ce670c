package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.runtime.internal.code.Question;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compiles the conditions of one scenario, and keeps which attributes they ask for. */
final class Questions {

  private final Names names;
  private final SortedSet<Integer> attributes = new TreeSet<>();

  Questions(Names names) {
    this.names = names;
  }

  /** The attributes that were asked for, by number. */
  int[] attributes() {
    return attributes.stream().mapToInt(Integer::intValue).toArray();
  }

  Question of(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return of(compare);
    }
    if (condition instanceof Condition.Consent consent) {
      return new Question.Consent(names.channels.number(consent.channel()));
    }
    if (condition instanceof Condition.Count count) {
      int counted = names.counted(count.event(), count.within(), count.times());
      return new Question.Count(counted, count.within(), count.comparison(), count.times());
    }
    if (condition instanceof Condition.And and) {
      return new Question.And(all(and.parts()));
    }
    if (condition instanceof Condition.Or or) {
      return new Question.Or(all(or.parts()));
    }
    return new Question.Not(of(((Condition.Not) condition).part()));
  }

  private List<Question> all(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private Question of(Condition.Compare compare) {
    return switch (compare.attribute()) {
      case "score" -> new Question.Score(compare.comparison(), compare.value());
      case "phase" -> new Question.Phase(compare.comparison(), compare.value());
      case "role" -> new Question.Role(compare.comparison(), compare.value());
      case "persona" -> new Question.Persona(compare.comparison(), compare.value());
      default -> {
        int attribute = names.attributes.number(compare.attribute());
        attributes.add(attribute);
        yield new Question.Attribute(attribute, compare.comparison(), compare.value());
      }
    };
  }
}
