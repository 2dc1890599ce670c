package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.engine.EngineTrial;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import io.github.journeydsl.benchmarks.nurture.SendTally;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Says how long an engine that has just been started takes for all events of a log and all that
 * comes of them. To start and to stop it is not timed; whoever sends something else than the floor
 * is not timed at all.
 *
 * <p>A program of its own, as it wants a compiler and a heap of its own: {@code EngineTime TEXTS
 * 200000 false 20 5 1000}, which are the contender, the leads, whether the processor is asked and
 * not the clock, the processor time to warm up in seconds, how many rounds there are and how long
 * one takes at least, in milliseconds.
 */
public final class EngineTime {

  private final EngineTrial<?> trial;
  private final SendTally.Summary expected;
  private final boolean byProcessor;

  private EngineTime(EngineContender contender, int leads, boolean byProcessor) throws Exception {
    EventLog log = LogShape.of(leads).log();
    expected = EngineContender.FLOOR.trial(log).run();
    trial = contender.trial(log);
    this.byProcessor = byProcessor;
  }

  /** Prints how often leads went through the scenario, and the microseconds of each round. */
  public static void main(String[] args) throws Exception {
    EngineTime time = new EngineTime(
        EngineContender.valueOf(args[0]), Integer.parseInt(args[1]), Boolean.parseBoolean(args[2]));
    time.warmUp(Integer.parseInt(args[3]));
    System.out.println(time.expected.instances());
    for (double round : time.rounds(Integer.parseInt(args[4]), Integer.parseInt(args[5]))) {
      System.out.println(round);
    }
    System.exit(0); // engines may have threads
  }

  /** Rounds in this process: microseconds for the whole log. */
  static List<Double> rounds(EngineContender contender, int leads, boolean byProcessor)
      throws Exception {
    return new EngineTime(contender, leads, byProcessor).rounds(1, 1);
  }

  private void warmUp(int seconds) throws Exception {
    long enough = TimeUnit.SECONDS.toNanos(seconds);
    do {
      once();
    } while (ProcessorTime.nanoseconds() < enough);
  }

  private List<Double> rounds(int rounds, int milliseconds) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      System.gc(); // what others have left is not to be cleared up in this round
      double spent = 0;
      int works = 0;
      do {
        spent += once();
        works++;
      } while (spent < TimeUnit.MILLISECONDS.toMicros(milliseconds));
      times.add(spent / works);
    }
    return times;
  }

  private double once() throws Exception {
    SendTally tally = new SendTally();
    long spent;
    try (EngineTrial.Started started = trial.start(tally)) {
      long before = now();
      started.work();
      spent = now() - before;
    }
    if (!tally.summary().equals(expected)) {
      throw new IllegalStateException("sent " + tally.summary() + " instead of " + expected);
    }
    return (double) spent / TimeUnit.MICROSECONDS.toNanos(1);
  }

  private long now() {
    return byProcessor ? ProcessorTime.nanoseconds() : System.nanoTime();
  }
}
