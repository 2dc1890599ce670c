package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepBuilder;
import io.github.journeydsl.core.approval.ApprovalStepKind;
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
import java.util.Optional;
import java.util.Set;

/** Reads {@code step}, the steps of one approval chain. */
final class ApprovalStepReader {

  private final Reading in;
  private final String chain;
  private final Set<String> ids = new HashSet<>();

  ApprovalStepReader(Reading in, String chain) {
    this.in = in;
    this.chain = chain;
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
    Once once = in.once();
    for (ApprovalStepPropertyContext property : declaration.approvalStepProperty()) {
      required.seen(property);
      if (in.isBroken(property)) {
        continue;
      }
      if (property instanceof StepNeedsContext p) {
        in.words(p.words(), documents);
      } else if (once.first(property)) {
        read(property, step, required);
      }
    }
    step.documents(documents);
    boolean complete = required.isComplete(declaration, name.id, in.word(name.id), "step");
    return isNew && complete ? in.value(name.id, step::build) : Optional.empty();
  }

  private void read(
      ApprovalStepPropertyContext property, ApprovalStepBuilder step, Required required) {
    if (property instanceof StepKindContext p) {
      in.literals()
          .term(ApprovalStepKind.class, p.word())
          .ifPresentOrElse(step::kind, () -> required.spoilt());
    } else if (property instanceof StepByContext p) {
      new ApproversReader(in)
          .read(p.approvers())
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
