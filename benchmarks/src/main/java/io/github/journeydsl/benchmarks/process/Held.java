package io.github.journeydsl.benchmarks.process;

import io.github.journeydsl.benchmarks.engine.Engine;
import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.engine.EngineSubject;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import io.github.journeydsl.benchmarks.nurture.SendTally;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how many bytes an engine holds for each lead while all of them wait: the heap in use by
 * several engines, less that by as many that know of no lead yet, each after full collections. Of
 * the events there is nothing left then but what the engines keep of them.
 *
 * <p>A program of its own, as it wants a heap of its own: {@code Held texts 200000}.
 */
public final class Held {

  private static final int ENGINES = 3;

  private Held() {}

  /** Prints the bytes per lead. */
  public static void main(String[] args) throws Exception {
    EngineContender contender = EngineContender.valueOf(args[0]);
    System.out.println(bytesPerLead(contender.subject(), Integer.parseInt(args[1])));
    System.exit(0); // engines may have threads
  }

  static <I> double bytesPerLead(EngineSubject<I> subject, int leads) throws Exception {
    SendTally tally = new SendTally();
    try (Engine<I> first = subject.start(tally)) {
      fill(first, subject, leads); // what classes keep, they keep once
    }
    List<Engine<I>> engines = new ArrayList<>(ENGINES);
    for (int engine = 0; engine < ENGINES; engine++) {
      engines.add(subject.start(tally));
    }
    long before = Heap.used();
    for (Engine<I> engine : engines) {
      fill(engine, subject, leads);
    }
    long after = Heap.used();
    engines.forEach(Engine::close);
    return (after - before) / (double) ENGINES / leads;
  }

  /** A method of its own: what it has made is garbage when it is left. */
  private static <I> void fill(Engine<I> engine, EngineSubject<I> subject, int leads)
      throws Exception {
    engine.feed(subject.input(LogShape.of(leads).logWithAllWaiting()));
  }
}
