package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalChainBuilder;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalConsultContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalStepOfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code approval}. */
final class ApprovalReader {

  private final Reading in;
  private final HalfRead halfRead;

  ApprovalReader(Reading in, HalfRead halfRead) {
    this.in = in;
    this.halfRead = halfRead;
  }

  Optional<ApprovalChain> read(ApprovalContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    ApprovalChainBuilder approvalChain = ApprovalChain.builder().id(in.word(name.id));
    in.label(name, approvalChain::label);
    in.declare(ElementRef.of(ElementKind.APPROVAL, in.word(name.id)), declaration, name.id);
    Set<String> consulted = new LinkedHashSet<>();
    ApprovalStepReader steps = new ApprovalStepReader(in, in.word(name.id), halfRead);
    for (ApprovalPropertyContext property : declaration.approvalProperty()) {
      if (property instanceof ApprovalConsultContext p && !in.isBroken(p)) {
        in.words(p.words(), consulted);
      } else if (property instanceof ApprovalStepOfContext p) {
        steps.read(p.approvalStep()).ifPresent(approvalChain::addStep);
      }
    }
    approvalChain.consulted(consulted);
    return in.value(name.id, approvalChain::build);
  }
}
