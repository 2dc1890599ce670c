package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.StepIds;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Two versions of a map: the newer one is the older one with steps put in, out and elsewhere. */
final class VersionPairs {

  private static final List<String> WAITS = List.of(
      "wait 1 day",
      "wait 3 days",
      "wait 2 hours",
      "wait until next tuesday at 10:00",
      "wait until 2 weeks after start",
      "send guide by email",
      "send cases by email",
      "send cases by email valid for 1 day",
      "send guide by website",
      "wait for came up to 2 days { # } else { # }",
      "wait for done up to 1 week",
      "repeat 3 times every 1 week { # }",
      "repeat 2 times every tuesday at 10:00 { # }",
      "handoff sales as SQL { until done; within 3 days; late { # } returned { # } }",
      "handoff support as customer { until came }");

  private static final List<String> OTHERS = List.of(
      "score +5",
      "task sales \"call\"",
      "alert sales \"look\"",
      "if score >= 5 { # } else { # }",
      "split 50% a { # } 50% b { # }");

  /** A policy that defers sends, and one that does not. */
  private static final List<String> POLICIES = List.of(
      "",
      "policy { send between 09:00 and 10:00 on tuesday, thursday; at most 1 sends per 2 days }");

  private final Random random;
  private int names;

  private VersionPairs(long seed) {
    this.random = new Random(seed);
  }

  record Pair(JourneyMap old, JourneyMap now) {}

  static Arbitrary<Pair> any() {
    return Arbitraries.randomValue(java.util.Random::nextLong).map(VersionPairs::of);
  }

  static Pair of(long seed) {
    VersionPairs pairs = new VersionPairs(seed);
    List<String> old = pairs.steps(2, 4);
    List<String> now = pairs.changed(old);
    String policy = pairs.one(POLICIES);
    String same = "scenario same { on go; wait 5 days; send guide by email }";
    JourneyMap before = Maps.nurture("1", String.join("\n", old), policy, same);
    if (pairs.random.nextInt(12) == 0) {
      return new Pair(before, Maps.version("2", policy + "\n" + same));
    }
    String text = String.join("\n", now);
    JourneyMap without = Maps.nurture("2", text, policy, same);
    String migration = pairs.migration(nurture(before), nurture(without));
    return new Pair(before, Maps.nurture("2", text, policy, same, migration));
  }

  static NurtureScenario nurture(JourneyMap map) {
    return map.scenario("nurture").orElseThrow();
  }

  private <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private List<String> steps(int depth, int most) {
    List<String> steps = new ArrayList<>();
    for (int left = random.nextInt(most) + (depth == 2 ? 1 : 0); left > 0; left--) {
      steps.add(step(depth));
    }
    return steps;
  }

  private String step(int depth) {
    String step = random.nextInt(4) == 0 ? one(OTHERS) : one(WAITS);
    StringBuilder text = new StringBuilder();
    for (char c : step.toCharArray()) {
      text.append(c == '#' ? block(depth) : String.valueOf(c));
    }
    return random.nextInt(3) == 0 ? named(text.toString(), "n" + names++) : text.toString();
  }

  private String block(int depth) {
    return depth == 0 ? "" : String.join("; ", steps(depth - 1, 2));
  }

  /** The name stands before the block. */
  private static String named(String step, String name) {
    if (step.startsWith("split")) {
      return step.replaceFirst("split", "split as " + name);
    }
    int brace = step.indexOf('{');
    return brace < 0
        ? step + " as " + name
        : step.substring(0, brace) + "as " + name + " " + step.substring(brace);
  }

  private List<String> changed(List<String> old) {
    List<String> now = new ArrayList<>();
    for (String step : old) {
      switch (random.nextInt(6)) {
        case 0 -> now.add(step(2));
        case 1 -> {
          now.add(step(1));
          now.add(step);
        }
        case 2 -> {
          // gone
        }
        case 3 -> now.add(0, step);
        default -> now.add(renamed(step));
      }
    }
    return now;
  }

  private String renamed(String step) {
    if (random.nextBoolean() || step.startsWith("split")) {
      return step;
    }
    String changed = step.replaceFirst(" as (n[0-9]+)", " as r$1 was $1");
    return changed.equals(step) && step.matches("wait [0-9].*")
        ? step + " as r" + names++ + " was " + step.replace(' ', '-')
        : changed;
  }

  private String migration(NurtureScenario old, NurtureScenario now) {
    int kind = random.nextInt(4);
    if (kind == 0) {
      return "";
    }
    Set<String> from = new LinkedHashSet<>(StepIds.of(old.steps()));
    List<String> to = new ArrayList<>(StepIds.of(now.steps()));
    to.add("exit");
    String moves = from.stream()
        .filter(step -> kind == 1 || random.nextInt(3) > 0)
        .map(step -> "  " + step + " to " + one(to))
        .collect(Collectors.joining("\n"));
    String version = random.nextInt(8) == 0 ? "0.9" : "1";
    return "migration nurture from \"" + version + "\" {\n" + moves + "\n}";
  }

  /** The steps of a scenario where leads can wait, by the model alone. */
  static List<String> waits(JourneyMap map) {
    NurtureScenario scenario = nurture(map);
    boolean policy = map.policy().isPresent();
    List<ScenarioStep> all = all(scenario);
    List<String> ids = StepIds.of(scenario.steps());
    List<String> waits = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      ScenarioStep step = all.get(at);
      if (step instanceof Wait
          || step instanceof WaitUntil
          || step instanceof WaitFor
          || step instanceof Send send && canWait(send, policy)
          || step instanceof Repeat
          || step instanceof HandOff) {
        waits.add(ids.get(at));
      }
    }
    return waits;
  }

  private static boolean canWait(Send send, boolean policy) {
    return policy || send.content().equals("cases"); // the one promotion
  }

  /** All steps of a scenario, in the order of the text. */
  static List<ScenarioStep> all(NurtureScenario scenario) {
    return all(scenario.steps());
  }

  /** The same of some steps. */
  static List<ScenarioStep> all(List<ScenarioStep> steps) {
    List<ScenarioStep> all = new ArrayList<>();
    flatten(steps, all);
    return all;
  }

  private static void flatten(List<ScenarioStep> steps, List<ScenarioStep> all) {
    for (ScenarioStep step : steps) {
      all.add(step);
      flatten(step.parts(), all);
    }
  }
}
