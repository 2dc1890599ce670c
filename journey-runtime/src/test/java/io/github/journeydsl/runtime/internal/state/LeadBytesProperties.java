package io.github.journeydsl.runtime.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Inputs that matter to nothing, taken without reading the lead. */
class LeadBytesProperties {

  @Property(tries = 300)
  void anInputIsRememberedAsIfTheLeadWereRead(
      @ForAll String id,
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 1_000) Integer> inputs,
      @ForAll @IntRange(min = 0, max = 12) int most) {
    Lead lead = new Lead(id, 0, 0, 0, 0);
    byte[] copied = new LeadWriter(lead, List.of()).toBytes();
    byte[] inPlace = copied.clone();
    for (int input : inputs) {
      long hash = Remembered.hash("id-" + input);
      assertThat(LeadBytes.remembers(copied, hash)).isEqualTo(lead.remembered.contains(hash));
      lead.clock = input;
      lead.remembered.add(hash, most);
      byte[] before = copied;
      byte[] unchanged = before.clone();
      copied = LeadBytes.remember(before, input, hash, most);
      inPlace = LeadBytes.rememberInPlace(inPlace, input, hash, most);

      assertThat(before).isEqualTo(unchanged);
      assertThat(copied).isEqualTo(new LeadWriter(lead, List.of()).toBytes());
      assertThat(inPlace).isEqualTo(copied);
    }
  }
}
