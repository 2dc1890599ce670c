package io.github.journeydsl.benchmarks.process;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        bytes.put(
            contender,
            OwnProcess.weight(Retained.class, List.of(contender.name(), String.valueOf(most))));
      }
    }
    return bytes;
  }
}
