package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.ApprovalPreparation;
import io.github.journeydsl.core.analysis.DocumentNeed;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that an approver needs and is offered in no phase up to the approval. */
final class ApprovalDocumentMissing implements Rule {

  @Override
  public String id() {
    return "approval-document-missing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    boolean nothingNeeded = map.approvalChains().stream()
        .flatMap(chain -> chain.steps().stream())
        .allMatch(step -> step.documents().isEmpty());
    if (nothingNeeded) {
      return Stream.empty();
    }
    return ApprovalPreparation.of(map).documents().stream()
        .flatMap(need -> finding(map, need).stream());
  }

  private static Optional<Finding> finding(JourneyMap map, DocumentNeed need) {
    Optional<Content> document = map.content(need.document());
    List<String> without = need.without().stream()
        .filter(person -> map.persona(person).isPresent())
        .toList();
    if (document.isEmpty() || without.isEmpty()) {
      return Optional.empty();
    }
    Message content = Elements.named(need.document(), document.get().label());
    Message people = Message.listed(
        without.stream().map(person -> Elements.personaNamed(map, person)).toList());
    Optional<Message> phase = need.phase().flatMap(map::phase).map(Elements::named);
    FindingBuilder finding = Finding.at(
            ElementRef.of(ElementKind.STEP, need.chain(), need.step()),
            phase
                .map(latest ->
                    CoreMessages.message("approval-document-missing.by", content, people, latest))
                .orElseGet(
                    () -> CoreMessages.message("approval-document-missing.ever", content, people)))
        .property("needs")
        .value(need.document())
        .help(CoreMessages.message("approval-document-missing.help", people));
    need.phase().flatMap(map::phase).ifPresent(latest -> finding.addRelated(related(latest)));
    return Optional.of(finding
        .addRelated(Related.at(
            ElementRef.of(ElementKind.CONTENT, need.document()),
            CoreMessages.message("approval-document-missing.what", content)))
        .build());
  }

  private static Related related(Phase phase) {
    return Related.at(
        Elements.phase(phase),
        CoreMessages.message("approval-document-missing.phase", Elements.named(phase)));
  }
}
