package io.github.journeydsl.runtime.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The table of leads holds what a {@link HashMap} holds. */
class LeadTableProperties {

  /** Twelve bytes of instants, then the id by its length. */
  private static byte[] lead(String id) {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    boolean isLong = name.length > 127;
    byte[] lead = new byte[12 + (isLong ? 2 : 1) + name.length];
    lead[12] = (byte) (isLong ? name.length & 0x7f | 0x80 : name.length);
    if (isLong) {
      lead[13] = (byte) (name.length >>> 7);
    }
    System.arraycopy(name, 0, lead, lead.length - name.length, name.length);
    return lead;
  }

  private static String id(int number) {
    return "lead-" + "長".repeat(number % 60) + number;
  }

  @Property(tries = 200)
  void leadsAreFoundUntilTheyAreTakenOut(
      @ForAll @Size(max = 400) List<@IntRange(min = -150, max = 150) Integer> calls) {
    LeadTable table = new LeadTable();
    Map<String, byte[]> model = new HashMap<>();
    for (int call : calls) {
      String id = id(Math.abs(call));
      int number = table.find(id);
      if (call < 0) {
        if (number >= 0) {
          table.remove(number);
        }
        model.remove(id);
      } else {
        byte[] lead = lead(id);
        if (number >= 0) {
          table.set(number, lead);
        } else {
          assertThat(table.add(lead)).isBetween(0, table.end() - 1);
        }
        model.put(id, lead);
      }
      assertThat(table.size()).isEqualTo(model.size());
    }
    for (int number = 0; number <= 150; number++) {
      int found = table.find(id(number));
      byte[] lead = model.get(id(number));
      assertThat(found >= 0).isEqualTo(lead != null);
      if (found >= 0) {
        assertThat(table.get(found)).isSameAs(lead);
      }
    }
  }

  /**
   * Two letters with the hash code of two others, in any order: all these ids have the same one.
   */
  private static String colliding(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 12; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  @Property(tries = 3)
  void idsOfOneHashCodeAreFoundToo(@ForAll @IntRange(min = 200, max = 4_096) int leads) {
    assertThat(colliding(0).hashCode()).isEqualTo(colliding(4_095).hashCode());
    LeadTable table = new LeadTable();
    for (int lead = 0; lead < leads; lead++) {
      table.add(lead(colliding(lead)));
    }
    for (int lead = 0; lead < leads; lead += 3) {
      table.remove(table.find(colliding(lead)));
    }
    for (int lead = 0; lead < leads; lead++) {
      assertThat(table.find(colliding(lead)) >= 0).isEqualTo(lead % 3 != 0);
    }
  }
}
