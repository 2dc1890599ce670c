package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ma-adoption              | ma-adoption      | ma-adoption       | ma-adoption.journey",
        "ma-adoption.journey      | ma-adoption      | ma-adoption       | ma-adoption.journey",
        "MAツールの導入            | MAツールの導入    | MAツールの導入     | MAツールの導入.journey",
        "Tool purchase            | Tool purchase    | Tool-purchase     | Tool-purchase.journey",
        "2027年度                 | 2027年度         | map-2027年度      | map-2027年度.journey",
        "journey                  | journey          | journey           | journey.journey",
        "persona                  | persona          | persona           | persona.journey",
        "CON                      | CON              | CON               | map-CON.journey",
        "lpt1                     | lpt1             | lpt1              | map-lpt1.journey",
        "console                  | console          | console           | console.journey",
        "興味・関心                | 興味・関心        | 興味-関心          | 興味-関心.journey",
        "../../etc/passwd         | ../../etc/passwd | etc-passwd        | etc-passwd.journey",
        "ＭＡ　ﾂｰﾙ                 | ＭＡ　ﾂｰﾙ         | MA-ツール         | MA-ツール.journey",
        "か\u3099く               | がく             | がく              | がく.journey",
        "a  --  b!!               | a -- b!!         | a-b               | a-b.journey",
        "_x                       | _x               | map-_x            | map-_x.journey",
      })
  void anIdAndAFileFollowFromAName(String typed, String label, String id, String file) {
    MapName name = MapName.of(typed).orElseThrow();
    assertThat(name.label()).isEqualTo(label);
    assertThat(name.id()).isEqualTo(id);
    assertThat(name.file()).isEqualTo(file);
  }

  @Property
  void whateverIsTypedMakesAMapOrNothing(@ForAll String typed) {
    Optional<MapName> name = MapName.of(typed);
    boolean says = typed.codePoints().anyMatch(Character::isLetterOrDigit);
    if (says && !typed.endsWith(".journey")) {
      assertThat(name).isPresent();
    }
    name.ifPresent(called -> {
      String text = "journey " + called.id() + " " + called.quoted() + "\n";
      JourneyMap map =
          JourneyLoader.standard().load(SourceFiles.of(Map.of("a", text)), "a").orElseThrow();
      assertThat(map.id()).isEqualTo(called.id());
      assertThat(map.label()).isEqualTo(called.label());
      assertThat(called.file()).matches("[^/\\\\:*?\"<>|\\p{Cntrl}.]+\\.journey");
    });
  }
}
