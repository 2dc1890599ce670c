package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.value.Money;
import java.util.Optional;

/** How the rules about approvals name chains, steps and amounts. */
final class Approvals {

  private static final int GROUP = 3;

  private Approvals() {}

  static ElementRef chain(String id) {
    return ElementRef.of(ElementKind.APPROVAL, id);
  }

  static ElementRef step(ApprovalChain chain, ApprovalStep step) {
    return ElementRef.of(ElementKind.STEP, chain.id(), step.id());
  }

  static Message named(ApprovalChain chain) {
    return Elements.named(chain.id(), chain.label());
  }

  static Message named(ApprovalStep step) {
    return Elements.named(step.id(), step.label());
  }

  /** Amounts in a sentence: from the lower bound on, below the upper one. */
  static Message amounts(Optional<Money> atLeast, Optional<Money> below) {
    if (atLeast.isEmpty()) {
      return CoreMessages.message("amounts.below", written(below.orElseThrow()));
    }
    return below
        .map(high -> CoreMessages.message("amounts.between", written(atLeast.get()), written(high)))
        .orElseGet(() -> CoreMessages.message("amounts.from", written(atLeast.get())));
  }

  /** As the language writes it, the digits in groups of three. */
  private static String written(Money money) {
    String plain = money.amount().toString();
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = end - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, '_');
    }
    return grouped + " " + money.currency();
  }
}
