package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.runtime.log.Origin;
import java.time.Instant;
import java.util.List;

/** Something an instance is inside of. */
abstract sealed class Frame {

  /** Steps one after the other. */
  static final class Block extends Frame {
    final List<Placed> steps;
    int next;

    Block(List<Placed> steps) {
      this.steps = steps;
    }
  }

  /** A repetition, in its so many-th round. */
  static final class Rounds extends Frame {
    final Placed placed;
    final Repeat repeat;
    final Origin origin;
    Instant start;
    long round;

    Rounds(Placed placed, Origin origin, Instant start) {
      this.placed = placed;
      this.repeat = (Repeat) placed.step();
      this.origin = origin;
      this.start = start;
    }
  }

  /** A hand-off that is open. */
  static final class Open extends Frame {
    final Placed placed;
    final HandOff handOff;
    final Origin origin;

    Open(Placed placed, Origin origin) {
      this.placed = placed;
      this.handOff = (HandOff) placed.step();
      this.origin = origin;
    }
  }
}
