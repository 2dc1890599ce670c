package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.SendTally;
import io.github.journeydsl.benchmarks.nurture.Sends;

/**
 * An engine with its input, ready to be started again and again.
 *
 * <pre>{@code
 * EngineTrial<?> trial = EngineContender.FLOOR.trial(LogShape.of(1_000).log());
 * SendTally.Summary summary = trial.run();
 * }</pre>
 *
 * @param <I> events in the form the engine takes them in
 */
public final class EngineTrial<I> {

  private final EngineSubject<I> subject;
  private final I input;

  private EngineTrial(EngineSubject<I> subject, I input) {
    this.subject = subject;
    this.input = input;
  }

  static <I> EngineTrial<I> of(EngineSubject<I> subject, EventLog log) {
    return new EngineTrial<>(subject, subject.input(log));
  }

  /** Starts an engine, which comes before what is measured. */
  public Started start(Sends sends) throws Exception {
    return new Course<>(subject.start(sends), input);
  }

  /** Lets an engine do all of its work once. */
  public SendTally.Summary run() throws Exception {
    SendTally tally = new SendTally();
    try (Started started = start(tally)) {
      started.work();
    }
    return tally.summary();
  }

  /** An engine that can do its work once. */
  public interface Started extends AutoCloseable {

    /** Takes all events, and goes on until no lead waits. */
    void work() throws Exception;

    @Override
    void close();
  }

  private record Course<I>(Engine<I> engine, I input) implements Started {

    @Override
    public void work() throws Exception {
      engine.feed(input);
      engine.drain();
    }

    @Override
    public void close() {
      engine.close();
    }
  }
}
