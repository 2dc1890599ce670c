package io.github.journeydsl.core.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** "Did you mean": the names that somebody most likely meant. */
public final class SimilarNames {

  /** More would not help anybody choose. */
  private static final int MOST = 3;

  /** Nobody types a longer one by hand. */
  private static final int LONGEST = 100;

  /** Of very long names each would else be compared with each, letter by letter. */
  private static final int MOST_CHANGES = 10;

  private SimilarNames() {}

  /**
   * The {@code candidates} that are close to {@code name}, at most three, the closest first; of
   * equally close ones, the first of the collection first.
   *
   * <p>Close means: by Damerau–Levenshtein distance (a swap of neighbours counts as one change) a
   * third of the length at most, one change for short names, and never more than ten. Nothing is
   * similar to a name of more than a hundred characters. Case does not count, nor do full-width
   * letters and half-width kana.
   */
  public static List<String> of(String name, Collection<String> candidates) {
    String wanted = folded(name);
    int length = wanted.codePointCount(0, wanted.length());
    if (length > LONGEST) {
      return List.of();
    }
    int third = length / 3;
    int limit = Math.min(MOST_CHANGES, Math.max(1, third));
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= 2 * limit)
        .map(candidate -> new Scored(candidate, distance(wanted, folded(candidate), limit)))
        .filter(scored -> scored.distance <= limit)
        .sorted(Comparator.comparingInt(Scored::distance))
        .map(Scored::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private record Scored(String name, int distance) {}

  /** The distance, or any number above {@code limit} once it is clear that it lies above. */
  private static int distance(String wanted, String candidate, int limit) {
    int[] a = wanted.codePoints().toArray();
    int[] b = candidate.codePoints().toArray();
    int tooFar = limit + 1;
    if (Math.abs(a.length - b.length) > limit) {
      return tooFar;
    }
    int[] before = new int[b.length + 1];
    int[] last = IntStream.rangeClosed(0, b.length).toArray();
    int[] row = new int[b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      int from = Math.max(1, i - limit); // what lies further off costs more than the limit
      int to = Math.min(b.length, i + limit);
      row[from - 1] = from == 1 ? i : tooFar;
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int dropped = j < i + limit ? last[j] : tooFar;
        row[j] = Math.min(change, Math.min(dropped, row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return tooFar;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length];
  }
}
