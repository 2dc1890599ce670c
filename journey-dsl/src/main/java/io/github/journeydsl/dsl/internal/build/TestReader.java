package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.ScenarioTestBuilder;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AlertEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventValueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoreEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SendEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TaskEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestExpectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestGivenContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestLeadOfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestNoMoreSendsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestPropertyContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code test}, a test of the scenarios. */
final class TestReader {

  private final Reading in;
  private final HalfRead halfRead;

  TestReader(Reading in, HalfRead halfRead) {
    this.in = in;
    this.halfRead = halfRead;
  }

  Optional<ScenarioTest> read(TestContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    ScenarioTestBuilder test = ScenarioTest.builder().id(in.word(name.id));
    in.label(name, test::label);
    in.declare(ElementRef.of(ElementKind.TEST, in.word(name.id)), declaration, name.id);
    test.lead(TestLead.of(HalfRead.UNREAD, HalfRead.UNREAD));
    Required required = new Required(in, "lead");
    Once once = in.once();
    for (TestPropertyContext property : declaration.testProperty()) {
      required.seen(property);
      if (!in.isBroken(property)) {
        read(property, test, once);
      }
    }
    boolean complete = required.isComplete(declaration, name.id, in.word(name.id), "test");
    if (complete) {
      return in.value(name.id, test::build);
    }
    halfRead.add(test::build);
    return Optional.empty();
  }

  private void read(TestPropertyContext property, ScenarioTestBuilder test, Once once) {
    if (property instanceof TestLeadOfContext p && once.first(p)) {
      test.lead(lead(p));
    } else if (property instanceof TestGivenContext p) {
      given(p).ifPresent(test::addGiven);
    } else if (property instanceof TestExpectContext p) {
      Optional<LocalDateTime> at = in.literals().dateTime(p.dateTime());
      Optional<ExpectedEffect> effect = effect(p.effect());
      if (at.isPresent() && effect.isPresent()) {
        test.addExpected(Expected.of(at.get(), effect.get()));
      }
    } else if (property instanceof TestNoMoreSendsContext) {
      test.noMoreSends(true);
    }
  }

  private TestLead lead(TestLeadOfContext lead) {
    List<String> consent = lead.words() == null ? List.of() : List.copyOf(in.words(lead.words()));
    return new TestLead(in.word(lead.who), in.word(lead.where), consent);
  }

  private Optional<Given> given(TestGivenContext given) {
    Optional<LocalDateTime> at = in.literals().dateTime(given.dateTime());
    Optional<EventPattern> event = new EventReader(in).read(given.event());
    Set<String> names = new LinkedHashSet<>();
    List<Given.Attribute> attributes = new ArrayList<>();
    for (EventValueContext value : given.eventValue()) {
      if (in.isNew(value.word(), names)) {
        in.literals()
            .value(value.value())
            .map(v -> new Given.Attribute(in.word(value.word()), v))
            .ifPresent(attributes::add);
      }
    }
    return at.isPresent() && event.isPresent()
        ? Optional.of(new Given(at.get(), event.get(), attributes))
        : Optional.empty();
  }

  private Optional<ExpectedEffect> effect(EffectContext effect) {
    if (effect instanceof SendEffectContext e) {
      return Optional.of(new ExpectedEffect.Send(in.word(e.what), in.word(e.by)));
    }
    if (effect instanceof PhaseEffectContext e) {
      return Optional.of(new ExpectedEffect.Phase(in.word(e.word())));
    }
    if (effect instanceof HandoffEffectContext e) {
      return Optional.of(new ExpectedEffect.HandOff(in.word(e.word())));
    }
    if (effect instanceof TaskEffectContext e) {
      return Optional.of(new ExpectedEffect.Task(in.word(e.word())));
    }
    if (effect instanceof AlertEffectContext e) {
      return Optional.of(new ExpectedEffect.Alert(in.word(e.word())));
    }
    if (effect instanceof ScoreEffectContext e) {
      return in.literals().integer(e.integer()).map(ExpectedEffect.Score::new);
    }
    return Optional.of(new ExpectedEffect.Exit());
  }
}
