package io.github.journeydsl.runtime.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The queue of inputs gives what a {@link PriorityQueue} gives. */
class InputQueueProperties {

  private static final Comparator<LeadInput> ORDER =
      Comparator.comparing(LeadInput::at).thenComparing(LeadInput::id);

  private static LeadInput input(int number, int second) {
    return new EntryByHand(
        String.format("e-%04d", number),
        "lead-" + number % 5,
        "s",
        Instant.ofEpochSecond(1_700_000_000L + second));
  }

  private static LeadTable table() {
    LeadTable leads = new LeadTable();
    for (int lead = 0; lead < 4; lead++) { // the fifth is not known
      byte[] id = ("lead-" + lead).getBytes(StandardCharsets.UTF_8);
      byte[] bytes = new byte[13 + id.length];
      bytes[12] = (byte) id.length;
      System.arraycopy(id, 0, bytes, 13, id.length);
      leads.add(bytes);
    }
    return leads;
  }

  /**
   * Time goes on by a second or two with each input, which is as much late; below 0 one is taken.
   */
  @Property(tries = 300)
  void theFirstInputComesFirst(
      @ForAll @Size(max = 300) List<@IntRange(min = -8, max = 9) Integer> calls) {
    LeadTable leads = table();
    InputQueue inputs = new InputQueue(ORDER);
    PriorityQueue<LeadInput> model = new PriorityQueue<>(ORDER);
    int number = 0;
    for (int call : calls) {
      if (call >= 0) {
        LeadInput input = input(number++, call < 7 ? number : number - call);
        inputs.add(input);
        model.add(input);
      } else if (!model.isEmpty()) {
        inputs.fetchAhead(leads);
        assertThat(leads.find(model.element().lead(), inputs.likelyLead()))
            .isEqualTo(leads.find(model.element().lead()));
        inputs.remove();
        model.remove();
      }
      assertThat(inputs.peek()).isEqualTo(model.peek());
    }
    InputQueue backwards = inputs.in(ORDER.reversed());
    PriorityQueue<LeadInput> reversed = new PriorityQueue<>(ORDER.reversed());
    reversed.addAll(model);
    for (; !reversed.isEmpty(); backwards.remove()) {
      assertThat(backwards.peek()).isEqualTo(reversed.remove());
    }
    assertThat(backwards.peek()).isNull();
  }
}
