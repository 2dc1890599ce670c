package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitUntil;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AlertStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MoveStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoreStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SendStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SetStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StartStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepNameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TaskStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WaitStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WaitUntilStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a scenario, those inside other steps too. */
final class StepReader {

  private final Reading in;
  private final BranchReader branches;
  private final Map<String, WordContext> names = new HashMap<>();

  StepReader(Reading in) {
    this.in = in;
    this.branches = new BranchReader(in, this);
  }

  List<ScenarioStep> read(@Nullable StepsContext steps) {
    return steps == null
        ? List.of()
        : steps.step().stream().map(this::read).flatMap(Optional::stream).toList();
  }

  Optional<ScenarioStep> read(StepContext step) {
    if (!in.isRoomFor(step)) {
      return Optional.empty();
    }
    Optional<StepName> name = name(step);
    Optional<ScenarioStep> read = branches.isBranch(step)
        ? branches.read(step)
        : in.isBroken(step) ? Optional.empty() : plain(step);
    return name.isPresent() ? read.map(s -> s.as(name.get())) : read;
  }

  private Optional<StepName> name(StepContext step) {
    StepNameContext name = step.getRuleContext(StepNameContext.class, 0);
    if (name == null || in.isBroken(name)) {
      return Optional.empty();
    }
    Optional<String> was = name.was == null ? Optional.empty() : Optional.of(in.word(name.was));
    Optional<StepName> read = in.value(name.id, () -> new StepName(in.word(name.id), was));
    return read.filter(one -> isNew(name.id, one.id()));
  }

  /** Whether no other step of the scenario has a name; if one does, an error shows both. */
  private boolean isNew(WordContext name, String id) {
    WordContext first = names.putIfAbsent(id, name);
    if (first != null && !in.isOnlyCounted(name.getStart())) {
      in.add(Problems.error("duplicate-id", in.range(name), "duplicate-step", id)
          .help(DslMessages.message("duplicate-step.help"))
          .addRelated(in.related(first.getStart(), "duplicate-step.first")));
    }
    return first == null;
  }

  private Optional<ScenarioStep> plain(StepContext step) {
    if (step instanceof SendStepContext s) {
      Optional<TimeSpan> validFor =
          s.span() == null ? Optional.empty() : in.literals().span(s.span());
      return Optional.of(new Send(in.word(s.what), in.word(s.by), validFor, Optional.empty()));
    }
    if (step instanceof MoveStepContext s) {
      String phase = in.word(s.word());
      return Optional.of(s.back == null ? Move.to(phase) : Move.backTo(phase));
    }
    if (step instanceof ScoreStepContext s) {
      return in.literals()
          .integer(s.integer())
          .flatMap(points -> in.value(s.integer(), () -> AddScore.of(points)));
    }
    if (step instanceof SetStepContext s) {
      return in.literals().value(s.value()).map(value -> SetAttribute.of(in.word(s.word()), value));
    }
    if (step instanceof WaitStepContext s) {
      return in.literals().span(s.span()).map(Wait::of);
    }
    if (step instanceof WaitUntilStepContext s) {
      return new MomentReader(in).read(s.moment()).map(WaitUntil::of);
    }
    return forPeople(step);
  }

  private Optional<ScenarioStep> forPeople(StepContext step) {
    if (step instanceof TaskStepContext s) {
      return task(s);
    }
    if (step instanceof AlertStepContext s) {
      return in.text(s.text()).map(text -> Alert.of(in.word(s.word()), text));
    }
    if (step instanceof StartStepContext s) {
      return Optional.of(Start.of(in.word(s.word())));
    }
    return Optional.of(Exit.now());
  }

  private Optional<ScenarioStep> task(TaskStepContext task) {
    Optional<Task.Due> due = Optional.empty();
    if (task.immediately != null) {
      due = Optional.of(new Task.Due.Immediately());
    } else if (task.span() != null) {
      due = in.literals().span(task.span()).map(Task.Due.Within::new);
    }
    Optional<Task.Due> until = due;
    return in.text(task.text())
        .map(text -> new Task(in.word(task.word()), text, until, Optional.empty()));
  }
}
