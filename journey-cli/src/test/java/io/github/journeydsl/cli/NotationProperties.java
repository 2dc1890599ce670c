package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.SourceFiles;
import io.github.journeydsl.fixtures.JourneyMaps;
import io.github.journeydsl.json.JourneyJson;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both notations hold the same map. */
class NotationProperties {

  @Property(tries = 100)
  void fromTextToJsonAndBackNothingIsLost(@ForAll("maps") JourneyMap map) {
    String text = JourneyPrinter.print(map);
    String json = JourneyJson.write(load(text));
    JourneyMap back = JourneyJson.load(json).orElseThrow();
    assertThat(back).isEqualTo(map);
    assertThat(JourneyPrinter.print(back)).isEqualTo(text);
    assertThat(JourneyJson.write(load(JourneyPrinter.print(back)))).isEqualTo(json);
  }

  private static JourneyMap load(String text) {
    SourceFiles files = SourceFiles.of(Map.of("a.journey", text));
    return JourneyLoader.standard().load(files, "a.journey").orElseThrow();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.consistent();
  }
}
