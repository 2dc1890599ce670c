package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A reporting line that returns to itself. It is told once, where the map meets it first. */
final class ReportsToCycle implements Rule {

  @Override
  public String id() {
    return "reports-to-cycle";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Set<String> onCircle = onCircle(map);
    List<Finding> findings = new ArrayList<>();
    for (Persona persona : map.index().personas().values()) {
      if (onCircle.contains(persona.id())) {
        List<Persona> circle = circle(map, persona);
        circle.forEach(member -> onCircle.remove(member.id()));
        findings.add(finding(circle));
      }
    }
    return findings.stream();
  }

  /** Everybody whose line comes back to them. */
  private static Set<String> onCircle(JourneyMap map) {
    Map<String, String> walkedFrom = new HashMap<>();
    Set<String> onCircle = new HashSet<>();
    for (String start : map.index().personas().keySet()) {
      Optional<Persona> at = map.persona(start);
      while (at.isPresent() && walkedFrom.putIfAbsent(at.get().id(), start) == null) {
        at = superior(map, at.get());
      }
      at.filter(met -> start.equals(walkedFrom.get(met.id())))
          .ifPresent(met -> circle(map, met).forEach(member -> onCircle.add(member.id())));
    }
    return onCircle;
  }

  private static List<Persona> circle(JourneyMap map, Persona first) {
    List<Persona> circle = new ArrayList<>();
    Persona at = first;
    do {
      circle.add(at);
      at = superior(map, at).orElseThrow();
    } while (!at.id().equals(first.id()));
    return circle;
  }

  private static Optional<Persona> superior(JourneyMap map, Persona persona) {
    return persona.reportsTo().flatMap(map::persona);
  }

  private static Finding finding(List<Persona> circle) {
    Persona first = circle.get(0);
    Message who = Elements.named(first);
    Message message = circle.size() == 1
        ? CoreMessages.message("reports-to-cycle.self", who)
        : CoreMessages.message("reports-to-cycle", who);
    FindingBuilder finding = Finding.at(Elements.persona(first.id()), message)
        .property("reports-to")
        .help(CoreMessages.message("reports-to-cycle.help"));
    for (Persona member : circle.subList(1, circle.size())) {
      finding.addRelated(Related.at(
          Elements.persona(member.id()),
          CoreMessages.message(
              "reports-to-cycle.link",
              Elements.named(member),
              member.reportsTo().orElseThrow())));
    }
    return finding.build();
  }
}
