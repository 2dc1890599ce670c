package io.github.journeydsl.runtime.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a lead remembers, against plain collections. */
class TimesProperties {

  @Property(tries = 300)
  void theLatestTimesAreKeptInOrder(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 50) Integer> instants,
      @ForAll @IntRange(min = 1, max = 20) int most) {
    Times times = new Times();
    List<Long> model = new ArrayList<>();
    for (int instant : instants) {
      times.add(instant, most);
      model.add((long) instant);
      model.sort(null);
      if (model.size() > most) {
        model.remove(0);
      }
    }
    assertThat(IntStream.range(0, times.size()).mapToObj(times::get)).isEqualTo(model);
  }

  @Property(tries = 300)
  void awardsOfOneInstantAreOne(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9) Integer> instants,
      @ForAll @IntRange(min = -3, max = 3) int step) {
    Awards awards = new Awards();
    TreeMap<Long, Long> model = new TreeMap<>();
    for (int number = 0; number < instants.size(); number++) {
      long points = number % 2 == 0 ? step : -1;
      long at = instants.get(number);
      if (points != 0) {
        awards.add(at, points);
        model.merge(at, points, Long::sum);
        model.values().removeIf(sum -> sum == 0);
      }
    }
    TreeMap<Long, Long> found = new TreeMap<>();
    IntStream.range(0, awards.size())
        .forEach(award -> found.put(awards.at(award), awards.points(award)));
    assertThat(found).isEqualTo(model);
  }

  @Property(tries = 300)
  void theLatestInputsAreRemembered(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 1_000) Integer> ids,
      @ForAll @IntRange(min = 0, max = 12) int most) {
    Remembered remembered = new Remembered();
    ids.forEach(id -> remembered.add(Remembered.hash("id-" + id), most));
    List<Integer> latest = ids.subList(Math.max(0, ids.size() - most), ids.size());
    for (int id : ids) {
      assertThat(remembered.contains(Remembered.hash("id-" + id))).isEqualTo(latest.contains(id));
    }
  }

  @Property(tries = 300)
  void neverMoreThanTheLimitIsTakenInOnePeriod(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 2) Integer> later) {
    Usage usage = new Usage();
    TreeMap<Long, Long> given = new TreeMap<>();
    long period = 0;
    for (int step : later) {
      period += step;
      long limit = 10;
      long taken = usage.take(period, 4, limit);
      assertThat(taken).isEqualTo(Math.min(4, limit - given.getOrDefault(period, 0L)));
      given.merge(period, taken, Long::sum);
    }
  }
}
