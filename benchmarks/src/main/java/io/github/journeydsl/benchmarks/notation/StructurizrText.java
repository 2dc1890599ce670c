package io.github.journeydsl.benchmarks.notation;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Experience;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Touchpoint;

/**
 * A map in the Structurizr DSL: phases are software systems, touchpoints their containers,
 * experiences relationships.
 */
public final class StructurizrText {

  private StructurizrText() {}

  /** The text. */
  public static String of(SyntheticMap map) {
    StringBuilder out = new StringBuilder();
    out.append("workspace \"%s\" {\n  model {\n".formatted(map.label()));
    map.personas()
        .forEach(persona -> out.append("    %s = person \"%s\" \"%s\" \"%s\"\n"
            .formatted(persona.id(), persona.label(), persona.title(), persona.role())));
    map.channels()
        .forEach(channel -> out.append("    %s = element \"%s\" \"channel\"\n"
            .formatted(channel.id(), channel.label() + " " + channel.id())));
    map.contents()
        .forEach(content -> out.append("    %s = element \"%s\" \"content\" \"%s\"\n"
            .formatted(content.id(), content.label(), content.kind())));
    map.phases().forEach(phase -> {
      out.append("    %s = softwareSystem \"%s\" \"%s\" {\n"
          .formatted(phase.id(), phase.label(), phase.goal()));
      phase.touchpoints().forEach(touchpoint -> append(out, touchpoint));
      out.append("    }\n");
    });
    return out.append("  }\n}\n").toString();
  }

  private static void append(StringBuilder out, Touchpoint touchpoint) {
    Experience lived = touchpoint.experience();
    out.append("""
              %s = container "%s" "%s" "%s" "%s" {
                %s -> this "%s" "%s" {
                  properties {
                    emotion "%d"
                    evidence "%s"
                    note "%s"
                  }
                }
              }
        """.formatted(
            touchpoint.id(),
            touchpoint.label(),
            lived.action(),
            touchpoint.channel(),
            touchpoint.offers(),
            lived.persona(),
            lived.thought(),
            lived.feeling(),
            lived.score(),
            lived.evidence(),
            lived.note()));
  }
}
