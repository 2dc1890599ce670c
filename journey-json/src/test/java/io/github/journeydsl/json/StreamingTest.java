package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.journeydsl.core.model.JourneyMap;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** A large document is held once while it is read, and not at all while it is written. */
class StreamingTest {

  /**
   * What the map of 100,000 elements and its document of 29 MB need (105 MB), and not the document
   * once more.
   */
  private static final String HEAP = "-Xmx128m";

  @Test
  void aHundredThousandElementsNeedLittleMoreThanTheMapItself() throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            LargeMap.class.getName(),
            "100000")
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    String[] figures = said.strip().split(" ");
    assertThat(figures[0]).isEqualTo("100000");
    assertThat(Long.parseLong(figures[1])).isGreaterThan(29_000_000);
    assertThat(Long.parseLong(figures[2])).isGreaterThan(Long.parseLong(figures[1]));
  }

  private static String classPath() {
    return Stream.of(
            LargeMap.class,
            JourneyJson.class,
            JourneyMap.class,
            JsonNode.class,
            JsonParser.class,
            JsonProperty.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> new File(place.getPath()).getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
