package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A persona of whom something is not said that every sales talk needs. */
final class PersonaIncomplete implements Rule {

  @Override
  public String id() {
    return "persona-incomplete";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Set<String> onPath = onDecisionPath(map);
    return map.index().personas().values().stream().flatMap(persona -> {
      List<String> missing = missing(persona, onPath);
      return missing.isEmpty() ? Stream.empty() : Stream.of(finding(persona, missing));
    });
  }

  /** Whom others report to and who acts in an approval: their place in the path is known. */
  private static Set<String> onDecisionPath(JourneyMap map) {
    Set<String> onPath = new HashSet<>();
    map.personas().forEach(persona -> persona.reportsTo().ifPresent(onPath::add));
    for (ApprovalChain chain : map.approvalChains()) {
      onPath.addAll(chain.consulted());
      chain.steps().forEach(step -> onPath.addAll(step.approvers().personas()));
    }
    return onPath;
  }

  /** The keywords of what is missing. */
  private static List<String> missing(Persona persona, Set<String> onPath) {
    Map<String, Boolean> said = new LinkedHashMap<>();
    said.put("department", persona.department().isPresent());
    said.put("title", persona.title().isPresent());
    said.put("challenge", !persona.challenges().isEmpty());
    said.put("information", !persona.information().isEmpty());
    said.put("source", !persona.sources().isEmpty());
    said.put(
        "reports-to",
        persona.reportsTo().isPresent()
            || persona.approvalChain().isPresent()
            || onPath.contains(persona.id()));
    return said.entrySet().stream()
        .filter(e -> !e.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Finding finding(Persona persona, List<String> missing) {
    Message parts = Message.listed(missing.stream()
        .map(keyword -> CoreMessages.message("persona-incomplete." + keyword))
        .toList());
    Message keywords = Message.plain(String.join(", ", missing));
    return Finding.at(
            Elements.persona(persona.id()),
            CoreMessages.message("persona-incomplete", Elements.named(persona), parts))
        .help(CoreMessages.message("persona-incomplete.help", keywords))
        .build();
  }
}
