package io.github.journeydsl.benchmarks.notation;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Experience;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Touchpoint;

/**
 * A map in Gherkin: a rule per phase, a scenario per touchpoint, a step per statement. What a
 * feature file has no words for (persons, channels, contents) is its description.
 */
public final class GherkinText {

  private GherkinText() {}

  /** The text. */
  public static String of(SyntheticMap map) {
    StringBuilder out = new StringBuilder("Feature: " + map.label() + "\n");
    map.roles().forEach(role -> out.append("  role %s: %s\n".formatted(role.id(), role.label())));
    map.personas()
        .forEach(persona -> out.append("  persona %s: %s, %s, %s\n"
            .formatted(persona.id(), persona.label(), persona.role(), persona.title())));
    map.channels()
        .forEach(
            channel -> out.append("  channel %s: %s\n".formatted(channel.id(), channel.label())));
    map.contents()
        .forEach(content -> out.append(
            "  content %s: %s, %s\n".formatted(content.id(), content.label(), content.kind())));
    map.phases().forEach(phase -> {
      out.append("\n  Rule: %s\n    %s\n".formatted(phase.label(), phase.goal()));
      phase.touchpoints().forEach(touchpoint -> append(out, touchpoint));
    });
    return out.toString();
  }

  private static void append(StringBuilder out, Touchpoint touchpoint) {
    Experience lived = touchpoint.experience();
    out.append("""

            @%s
            Scenario: %s
              Given %s meets %s by %s
              When %s
              Then %s
              And the emotion is %d "%s" from %s "%s"
        """.formatted(
            touchpoint.id(),
            touchpoint.label(),
            lived.persona(),
            touchpoint.offers(),
            touchpoint.channel(),
            lived.action(),
            lived.thought(),
            lived.score(),
            lived.feeling(),
            lived.evidence(),
            lived.note()));
  }
}
