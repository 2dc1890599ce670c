package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.validation.SuppressionUse;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A suppression that silences nothing: its rule found nothing there, no rule could, or there is no
 * such place.
 *
 * <p>Nothing is said about one that is unknown or expired, which other rules tell, nor about one
 * whose rule did not run. One of this rule itself is left alone: what it silences is told too late.
 */
final class AllowUnused implements Rule {

  @Override
  public String id() {
    return "allow-unused";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean judgesSuppressions() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    SuppressionUse use = context.suppressions();
    KnownIds known = new KnownIds(use);
    List<SuppressionUse.Entry> unused = use.entries().stream()
        .filter(entry -> !entry.used() && !entry.expired())
        .filter(entry -> known.isKnown(entry.suppression().rule()))
        .toList();
    if (unused.isEmpty()) {
      return Stream.empty();
    }
    Places places = new Places(context.map());
    return unused.stream().flatMap(entry -> finding(entry, use, known, places).stream());
  }

  private Optional<Finding> finding(
      SuppressionUse.Entry entry, SuppressionUse use, KnownIds known, Places places) {
    String rule = entry.suppression().rule();
    if (known.isUnsilenceable(rule)) {
      return Optional.of(
          finding(entry, "allow-unused.structure", rule).value(rule).build());
    }
    if (KnownIds.isOfComparison(rule)) {
      return Optional.empty(); // it may name what only the other map has
    }
    Optional<ElementRef> on = entry.suppression().element();
    if (on.isPresent() && !places.has(on.get())) {
      return Optional.of(finding(entry, "allow-unused.element", on.get().toString())
          .value(on.get().ownId())
          .suggestions(places.similar(on.get()))
          .build());
    }
    return use.judged().contains(rule) && !rule.equals(id())
        ? Optional.of(finding(entry, "allow-unused", rule).build())
        : Optional.empty();
  }

  private static FindingBuilder finding(SuppressionUse.Entry entry, String key, String argument) {
    return Finding.at(entry.name(), CoreMessages.message(key, argument))
        .property("allow")
        .help(CoreMessages.message(key + ".help"));
  }

  /** The elements of a map, by their kinds. */
  private static final class Places {

    private final Map<ElementKind, Set<String>> ids = new EnumMap<>(ElementKind.class);
    private final Suggestions suggestions = new Suggestions();

    Places(JourneyMap map) {
      MapElement.all(map).map(MapElement::ref).forEach(this::add);
      map.migrations().forEach(one -> add(ElementRef.of(ElementKind.MIGRATION, one.scenario())));
      map.suppressions().forEach(one -> add(ElementRef.of(ElementKind.ALLOW, one.rule())));
    }

    private void add(ElementRef element) {
      ids.computeIfAbsent(element.kind(), kind -> new LinkedHashSet<>()).add(element.id());
    }

    boolean has(ElementRef element) {
      return ids.getOrDefault(element.kind(), Set.of()).contains(element.id());
    }

    List<String> similar(ElementRef element) {
      return suggestions.of(element.id(), ids.getOrDefault(element.kind(), Set.of()));
    }
  }
}
