package io.github.journeydsl.runtime.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The queue of wakes gives what a {@link PriorityQueue} gives. */
class WakeQueueProperties {

  @Property(tries = 300)
  void theEarliestComesFirst(
      @ForAll @Size(max = 300) List<@IntRange(min = -50, max = 150) Integer> calls) {
    WakeQueue wakes = new WakeQueue();
    PriorityQueue<Long> model = new PriorityQueue<>();
    for (int call : calls) {
      if (call >= 0) {
        wakes.add(call, 7 * call);
        model.add((long) call);
      } else if (!model.isEmpty()) {
        assertThat(wakes.lead()).isEqualTo(7 * wakes.earliest());
        wakes.remove();
        model.remove();
      }
      assertThat(wakes.size()).isEqualTo(model.size());
      assertThat(wakes.earliest()).isEqualTo(model.isEmpty() ? Clockwork.NEVER : model.peek());
    }
  }
}
