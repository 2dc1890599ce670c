package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepBuilder;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.approval.Quorum;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalStepPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepByContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepKindContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepNeedsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepRemandContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepWhenContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepWithinContext;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code step}, the steps of one approval chain. */
final class ApprovalStepReader {

  private final Reading in;
  private final String chain;
  private final HalfRead halfRead;
  private final Set<String> ids = new HashSet<>();

  ApprovalStepReader(Reading in, String chain, HalfRead halfRead) {
    this.in = in;
    this.chain = chain;
    this.halfRead = halfRead;
  }

  /** The step, unless the chain has one of its id, or it does not say what is done by whom. */
  Optional<ApprovalStep> read(ApprovalStepContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    ApprovalStepBuilder step = ApprovalStep.builder().id(in.word(name.id));
    in.label(name, step::label);
    ElementRef element = ElementRef.of(ElementKind.STEP, chain, in.word(name.id));
    boolean isNew = ids.add(in.word(name.id));
    if (isNew) {
      in.note(element, declaration, name.id); // of a chain of the same id, if that is no new one
    } else {
      in.declare(element, declaration, name.id);
    }
    Required required = new Required(in, "kind", "by");
    Set<String> documents = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    Once once = in.once();
    for (ApprovalStepPropertyContext property : declaration.approvalStepProperty()) {
      required.seen(property);
      if (in.isBroken(property)) {
        continue;
      }
      if (property instanceof StepNeedsContext p) {
        in.words(p.words(), documents);
      } else if (once.first(property)) {
        read(property, step, required, people);
      }
    }
    step.documents(documents);
    boolean complete = required.isComplete(declaration, name.id, in.word(name.id), "step");
    if (isNew && complete) {
      return in.value(name.id, step::build);
    }
    halfRead.add(chain, () -> half(step, people));
    return Optional.empty();
  }

  /** A step that says whom and what it names, whatever its kind is. */
  private static ApprovalStep half(ApprovalStepBuilder step, Set<String> people) {
    List<String> named = people.isEmpty() ? List.of(HalfRead.UNREAD) : List.copyOf(people);
    return step.kind(ApprovalStepKind.DRAFT)
        .approvers(new Approvers(new Quorum.All(), named))
        .build();
  }

  private void read(
      ApprovalStepPropertyContext property,
      ApprovalStepBuilder step,
      Required required,
      Set<String> people) {
    if (property instanceof StepKindContext p) {
      in.literals()
          .term(ApprovalStepKind.class, p.word())
          .ifPresentOrElse(step::kind, () -> required.spoilt());
    } else if (property instanceof StepByContext p) {
      new ApproversReader(in)
          .read(p.approvers(), people)
          .ifPresentOrElse(step::approvers, () -> required.spoilt());
    } else if (property instanceof StepWhenContext p) {
      step.condition(new AmountReader(in).read(p));
    } else if (property instanceof StepWithinContext p) {
      step.within(in.literals().span(p.span()));
    } else if (property instanceof StepRemandContext p) {
      step.remandTo(in.word(p.word()));
    }
  }
}
