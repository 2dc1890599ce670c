package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.internal.Invariants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The rule packs that are there, by their names, and what is wrong with others.
 *
 * <pre>{@code
 * RulePacks packs = RulePacks.installed(Thread.currentThread().getContextClassLoader());
 * List<Rule> rules = new ArrayList<>(JourneyRules.all());
 * rules.addAll(packs.rules(List.of("acme")));
 * JourneyValidator.of(rules);
 * }</pre>
 *
 * <p>Nothing is thrown, whatever a pack does: one that cannot be used is left out, and told.
 *
 * @param rules the rules of each pack; packs in the order of their names
 * @param problems what is wrong with packs: {@code rule-pack-broken}, {@code rule-pack-clash}
 */
public record RulePacks(Map<String, List<Rule>> rules, List<Diagnostic> problems) {

  /** A loader that never ends to fail must not keep us for ever. */
  private static final int MOST_FAILURES = 100;

  /** Copies; the packs stay in order. */
  public RulePacks {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    problems = List.copyOf(problems);
  }

  /** The packs that {@code loader} finds as services. */
  public static RulePacks installed(ClassLoader loader) {
    List<RulePack> packs = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    Iterator<RulePack> services = ServiceLoader.load(RulePack.class, loader).iterator();
    while (problems.size() < MOST_FAILURES) {
      try {
        if (!services.hasNext()) {
          break;
        }
        packs.add(services.next());
      } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
        problems.add(problem("rule-pack-broken", e.toString()));
      }
    }
    return of(packs, problems);
  }

  /** Packs that somebody has at hand. */
  public static RulePacks of(List<RulePack> packs) {
    return of(packs, List.of());
  }

  private static RulePacks of(List<RulePack> packs, List<Diagnostic> before) {
    Map<String, List<Rule>> rules = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>(before);
    for (RulePack pack : packs) {
      String type = pack.getClass().getName();
      try {
        String name = pack.name();
        Invariants.id("name", name);
        if (rules.putIfAbsent(name, List.copyOf(pack.rules())) != null) {
          problems.add(problem("rule-pack-clash", name, type));
        }
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
        problems.add(problem("rule-pack-broken", type + ": " + e));
      }
    }
    return new RulePacks(rules, problems);
  }

  /** The names of the packs. */
  public Collection<String> names() {
    return rules.keySet();
  }

  /** The rules of the packs of {@code names}, in that order; a name no pack has gives none. */
  public List<Rule> rules(Collection<String> names) {
    return names.stream()
        .flatMap(name -> rules.getOrDefault(name, List.of()).stream())
        .toList();
  }

  private static Diagnostic problem(String key, Object... arguments) {
    return Diagnostic.builder()
        .id(key)
        .severity(Severity.ERROR)
        .message(CoreMessages.message(key, arguments))
        .help(CoreMessages.message(key + ".help"))
        .build();
  }
}
