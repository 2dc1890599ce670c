package io.github.journeydsl.benchmarks.notation;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Experience;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap.Touchpoint;

/**
 * A map in the IDL of Smithy: every declaration a shape, every reference a member, an emotion a
 * trait, texts as documentation.
 */
public final class SmithyText {

  private SmithyText() {}

  /** The text, which is valid and gives no event above a note. */
  public static String of(SyntheticMap map) {
    StringBuilder out = new StringBuilder("""
        $version: "2.0"

        namespace io.example.journey

        @trait(selector: "structure")
        structure emotion {
            @required
            score: Integer
            feeling: String
            evidence: String
            note: String
        }
        """);
    map.roles()
        .forEach(
            role -> out.append("\n/// %s\nstring %s\n".formatted(role.label(), shape(role.id()))));
    map.personas()
        .forEach(persona -> out.append("\n/// %s\n@title(\"%s\")\nstructure %s {\n    role: %s\n}\n"
            .formatted(
                persona.label(), persona.title(), shape(persona.id()), shape(persona.role()))));
    map.channels()
        .forEach(channel ->
            out.append("\n/// %s\nstring %s\n".formatted(channel.label(), shape(channel.id()))));
    map.contents()
        .forEach(content -> out.append("\n/// %s\n@tags([\"%s\"])\nstring %s\n"
            .formatted(content.label(), content.kind(), shape(content.id()))));
    map.phases().forEach(phase -> {
      out.append("\n/// %s\n@title(\"%s\")\nstructure %s {\n"
          .formatted(phase.goal(), phase.label(), shape(phase.id())));
      phase
          .touchpoints()
          .forEach(touchpoint ->
              out.append("    %s: %s\n".formatted(touchpoint.id(), shape(touchpoint.id()))));
      out.append("}\n");
      phase.touchpoints().forEach(touchpoint -> append(out, touchpoint));
    });
    return out.toString();
  }

  private static void append(StringBuilder out, Touchpoint touchpoint) {
    Experience lived = touchpoint.experience();
    out.append("""

        /// %s
        @emotion(score: %d, feeling: "%s", evidence: "%s", note: "%s")
        structure %s {
            channel: %s
            offers: %s
            /// %s
            /// %s
            persona: %s
        }
        """.formatted(
            touchpoint.label(),
            lived.score(),
            lived.feeling(),
            lived.evidence(),
            lived.note(),
            shape(touchpoint.id()),
            shape(touchpoint.channel()),
            shape(touchpoint.offers()),
            lived.action(),
            lived.thought(),
            shape(lived.persona())));
  }

  private static String shape(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }
}
