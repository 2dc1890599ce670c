package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.simulation.EventLog;
import io.github.journeydsl.runtime.simulation.RefusedInput;
import io.github.journeydsl.runtime.simulation.SimulationObserver;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * One line on the terminal of whoever waits longer than a second: how far it is. It is written over
 * itself and is gone in the end.
 */
final class Progress {

  private static final long PATIENCE_MILLIS = 1_000;
  private static final long PACE_MILLIS = 200;
  private static final int WIDTH = 24;

  private final PrintWriter err;
  private final Words words;
  private final Clock clock;
  private final boolean wanted;
  private long next;
  private String stage = "";
  private long done;
  private boolean shown;

  Progress(PrintWriter err, Words words, Clock clock, boolean wanted) {
    this.err = err;
    this.words = words;
    this.clock = clock;
    this.wanted = wanted;
    this.next = clock.millis() + PATIENCE_MILLIS;
  }

  /** A line on standard error, if that is a terminal. */
  static Progress on(Environment environment) {
    boolean wanted = environment.variable("TERM").filter("dumb"::equals).isEmpty()
        && StandardStreams.errorsAreSeen();
    return new Progress(environment.err(), environment.words(), environment.clock(), wanted);
  }

  /** So much more of a stage is done, whose whole is {@code all}; zero where nobody knows. */
  void goesOn(String name, long more, long all) {
    if (!wanted) {
      return;
    }
    if (!stage.equals(name)) {
      stage = name;
      done = 0;
    }
    done += more;
    if (clock.millis() >= next) {
      show(all);
      next = clock.millis() + PACE_MILLIS;
    }
  }

  private void show(long all) {
    String text = words.say(stage);
    if (all > 0) {
      long percent = Math.min(100, 100 * done / all);
      int full = (int) (WIDTH * percent / 100);
      text = text + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + "%";
    }
    err.print("\r" + text + "\u001b[K");
    err.flush();
    shown = true;
  }

  /** Takes the line away. */
  void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }

  /** The same observer, while the line tells how many of the events it has seen. */
  SimulationObserver watching(EventLog events, SimulationObserver observer) {
    if (!wanted) {
      return observer;
    }
    SimulationObserver counter = new SimulationObserver() {
      private int seen;

      @Override
      public void taken(LeadInput input, Instant at) {
        count();
      }

      @Override
      public void refused(RefusedInput one) {
        count();
      }

      private void count() {
        if (++seen % 256 == 0) {
          goesOn("progress.running", 256, events.size());
        }
      }
    };
    return SimulationObserver.all(List.of(counter, observer));
  }
}
