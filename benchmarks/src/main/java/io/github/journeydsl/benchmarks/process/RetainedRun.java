package io.github.journeydsl.benchmarks.process;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks {@link Retained} in a process per contender. */
public final class RetainedRun {

  private RetainedRun() {}

  /** The bytes that a result keeps per element, for contenders that make a result that is kept. */
  public static Map<Contender, Double> measure(List<Contender> contenders, int elements)
      throws IOException, InterruptedException {
    Map<Contender, Double> bytes = new EnumMap<>(Contender.class);
    for (Contender contender : contenders) {
      if (contender.makesModel()) {
        int most = contender.canRead(Wording.ASCII, elements) ? elements : 1_000;
        bytes.put(contender, ask(contender, most));
      }
    }
    return bytes;
  }

  private static double ask(Contender contender, int elements)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            ColdRun.java(),
            "-XX:+UseSerialGC",
            "-Xms2g",
            "-Xmx2g",
            "-cp",
            Objects.requireNonNull(System.getProperty("java.class.path")),
            Retained.class.getName(),
            contender.name(),
            String.valueOf(elements))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contender.id() + " could not be weighed");
    }
    return Double.parseDouble(told.strip());
  }
}
