package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongestRunProperties {

  @Property
  void noLongerRunRises(@ForAll("orders") List<Integer> places) {
    BitSet run = LongestRun.of(places);
    List<Integer> staying = run.stream().mapToObj(places::get).toList();
    assertThat(staying).isSorted().doesNotHaveDuplicates();
    assertThat(run.cardinality()).isEqualTo(longest(places));
  }

  /** Slow and obvious: the longest run that ends at each place. */
  private static int longest(List<Integer> places) {
    List<Integer> lengths = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      int last = at;
      lengths.add(1
          + IntStream.range(0, at)
              .filter(before -> places.get(before) < places.get(last))
              .map(lengths::get)
              .max()
              .orElse(0));
    }
    return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers()
        .between(0, 12)
        .flatMap(size -> Arbitraries.shuffle(IntStream.range(0, size).boxed().toList()));
  }
}
