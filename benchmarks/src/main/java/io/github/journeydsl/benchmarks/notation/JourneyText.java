package io.github.journeydsl.benchmarks.notation;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Experience;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Touchpoint;
import java.util.List;

/** A map in the language of Journey. */
public final class JourneyText {

  private JourneyText() {}

  /** The text, without a mistake and without anything a rule would find. */
  public static String of(SyntheticMap map) {
    StringBuilder out = new StringBuilder();
    out.append("journey %s \"%s\" {\n  status published\n}\n".formatted(map.id(), map.label()));
    out.append("\ndmu {\n");
    map.roles()
        .forEach(role -> out.append("  role %s \"%s\"\n".formatted(role.id(), role.label())));
    out.append("}\n");
    map.personas().forEach(persona -> persona(map, persona, out));
    map.channels()
        .forEach(channel ->
            out.append("\nchannel %s \"%s\"\n".formatted(channel.id(), channel.label())));
    map.contents()
        .forEach(content -> out.append("\ncontent %s \"%s\" { kind %s }\n"
            .formatted(content.id(), content.label(), content.kind())));
    map.phases().forEach(phase -> {
      out.append("\nphase %s \"%s\" {\n  goal \"%s\"\n"
          .formatted(phase.id(), phase.label(), phase.goal()));
      phase.touchpoints().forEach(touchpoint -> append(out, touchpoint));
      out.append("}\n");
    });
    return out.toString();
  }

  /** With all that a rule would ask for; everybody reports to the first. */
  private static void persona(SyntheticMap map, SyntheticMap.Persona persona, StringBuilder out) {
    String said = persona.title();
    out.append("\npersona %s \"%s\" {\n  roles %s\n  title \"%s\"\n"
        .formatted(persona.id(), persona.label(), persona.role(), said));
    for (String keyword : List.of("department", "challenge", "information", "source")) {
      out.append("  %s \"%s\"\n".formatted(keyword, said));
    }
    SyntheticMap.Persona first = map.personas().get(0);
    if (!persona.equals(first)) {
      out.append("  reports-to %s\n".formatted(first.id()));
    }
    out.append("}\n");
  }

  private static void append(StringBuilder out, Touchpoint touchpoint) {
    Experience lived = touchpoint.experience();
    out.append("""

          touchpoint %s "%s" {
            channel %s
            offers  %s
            for %s {
              action  "%s"
              thought "%s"
              emotion %s "%s" from %s "%s"
            }
          }
        """.formatted(
            touchpoint.id(),
            touchpoint.label(),
            touchpoint.channel(),
            touchpoint.offers(),
            lived.persona(),
            lived.action(),
            lived.thought(),
            lived.score() > 0 ? "+" + lived.score() : String.valueOf(lived.score()),
            lived.feeling(),
            lived.evidence(),
            lived.note()));
  }
}
