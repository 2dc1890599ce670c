package io.github.journeydsl.core.diff;

import java.util.BitSet;
import java.util.List;

/**
 * What can stay where it is when a list gets another order: the longest run of places that only
 * rise. Whatever is not in it has moved, and nothing less can have.
 */
final class LongestRun {

  private LongestRun() {}

  /**
   * The indices of a longest rising run of {@code places}, which holds no place twice; of several,
   * always the same one.
   */
  static BitSet of(List<Integer> places) {
    int[] lastOfLength = new int[places.size()];
    int[] before = new int[places.size()];
    int length = 0;
    for (int at = 0; at < places.size(); at++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.get(lastOfLength[middle]) < places.get(at)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[at] = low == 0 ? -1 : lastOfLength[low - 1];
      lastOfLength[low] = at;
      length = Math.max(length, low + 1);
    }
    BitSet staying = new BitSet(places.size());
    for (int at = length == 0 ? -1 : lastOfLength[length - 1]; at >= 0; at = before[at]) {
      staying.set(at);
    }
    return staying;
  }
}
