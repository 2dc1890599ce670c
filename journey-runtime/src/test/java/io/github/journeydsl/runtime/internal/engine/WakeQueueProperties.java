package io.github.journeydsl.runtime.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
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

  /** As an engine has it: time goes on, and wakes are due a few lengths of wait later. */
  @Property(tries = 200)
  void waitsOfAFewLengthsComeInOrder(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 5) int pace,
      @ForAll Random random) {
    WakeQueue wakes = new WakeQueue();
    PriorityQueue<Long> model = new PriorityQueue<>();
    long now = 0;
    for (int wake = 0; wake < 1_500; wake++) {
      now += random.nextInt(pace);
      for (; wakes.earliest() <= now; wakes.remove()) {
        assertThat(wakes.earliest()).isEqualTo(model.remove());
        assertThat(wakes.lead()).isEqualTo((int) (7 * wakes.earliest()));
      }
      long due = now + lengths.get(random.nextInt(lengths.size()));
      wakes.add(due, (int) (7 * due));
      model.add(due);
      if (random.nextInt(1_000) == 0) {
        wakes.clear();
        model.clear();
      }
      assertThat(wakes.size()).isEqualTo(model.size());
    }
    assertThat(wakes.earliest()).isEqualTo(model.isEmpty() ? Clockwork.NEVER : model.peek());
  }
}
