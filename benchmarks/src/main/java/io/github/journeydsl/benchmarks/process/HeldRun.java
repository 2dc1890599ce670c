package io.github.journeydsl.benchmarks.process;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks {@link Held} in a process per engine. */
public final class HeldRun {

  private HeldRun() {}

  /**
   * The bytes that an engine holds for each of so many waiting leads, or as many as it can bear.
   */
  public static Map<EngineContender, Double> measure(List<EngineContender> contenders, int leads)
      throws IOException, InterruptedException {
    Map<EngineContender, Double> bytes = new EnumMap<>(EngineContender.class);
    for (EngineContender contender : contenders) {
      String most = String.valueOf(contender.leadsOf(leads));
      bytes.put(contender, OwnProcess.weight(Held.class, List.of(contender.name(), most)));
    }
    return bytes;
  }
}
