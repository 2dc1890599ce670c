package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A content that reaches people, none of whom it is meant for. */
final class ContentAudience implements Rule {

  @Override
  public String id() {
    return "content-audience";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    if (map.contents().stream().noneMatch(ContentAudience::isForSome)) {
      return Stream.empty();
    }
    Reach reach = Reach.of(map);
    Map<String, List<Touchpoint>> missed = new LinkedHashMap<>();
    for (Content content : map.index().contents().values()) {
      if (isMissed(map, content, reach.of(content.id()))) {
        missed.put(content.id(), new ArrayList<>());
      }
    }
    if (!missed.isEmpty()) {
      addPlaces(map, missed);
    }
    return missed.entrySet().stream().map(entry -> {
      Content content = map.content(entry.getKey()).orElseThrow();
      return finding(map, content, reach.of(content.id()), entry.getValue());
    });
  }

  /** Adds to each content the touchpoints that offer it. */
  private static void addPlaces(JourneyMap map, Map<String, List<Touchpoint>> contents) {
    for (Touchpoint touchpoint : map.index().touchpoints().values()) {
      for (String offer : touchpoint.offers()) {
        List<Touchpoint> places = contents.get(offer);
        if (places != null) {
          places.add(touchpoint);
        }
      }
    }
  }

  private static boolean isForSome(Content content) {
    return !content.roles().isEmpty() || !content.personas().isEmpty();
  }

  private static boolean isMissed(JourneyMap map, Content content, Set<String> reached) {
    // somebody the map does not know may be meant: unknown-reference says so
    return isForSome(content)
        && !reached.isEmpty()
        && reached.stream()
            .allMatch(id -> map.persona(id).map(who -> !isMeant(content, who)).orElse(false));
  }

  private static boolean isMeant(Content content, Persona persona) {
    return content.personas().contains(persona.id())
        || persona.roles().stream().anyMatch(content.roles()::contains);
  }

  private static Finding finding(
      JourneyMap map, Content content, Set<String> reached, List<Touchpoint> places) {
    List<Message> names = reached.stream()
        .map(id -> Elements.named(map.persona(id).orElseThrow()))
        .toList();
    FindingBuilder finding = Finding.at(
            Elements.content(content),
            CoreMessages.message(
                "content-audience", Elements.named(content), Message.listed(names)))
        .help(CoreMessages.message("content-audience.help"));
    for (Touchpoint place : places) {
      finding.addRelated(
          Related.at(Elements.touchpoint(place), CoreMessages.message("content-audience.offered")));
    }
    return finding.build();
  }
}
