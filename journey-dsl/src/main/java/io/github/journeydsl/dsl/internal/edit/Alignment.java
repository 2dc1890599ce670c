package io.github.journeydsl.dsl.internal.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * How one list became another: what stayed, by a longest common part, and what stands in its gaps.
 *
 * @param gaps what changed between two that stayed, before the first and behind the last
 */
record Alignment(List<Gap> gaps) {

  /** Beyond it, the middle counts as changed as a whole: that is right too, only more to write. */
  private static final int MOST_COMPARED = 4_000_000;

  /**
   * A stretch without anything that stayed; what stayed follows it.
   *
   * @param oldStart where it begins in the old list
   * @param oldEnd where it ends
   * @param newStart where it begins in the new list
   * @param newEnd where it ends
   */
  record Gap(int oldStart, int oldEnd, int newStart, int newEnd) {

    boolean isEmpty() {
      return oldStart == oldEnd && newStart == newEnd;
    }
  }

  Alignment {
    gaps = List.copyOf(gaps);
  }

  static <T> Alignment of(List<T> before, List<T> after) {
    int head = 0;
    while (head < before.size()
        && head < after.size()
        && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < before.size() - head
        && tail < after.size() - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Gap> gaps = new ArrayList<>();
    for (int at = 0; at < head; at++) {
      gaps.add(new Gap(at, at, at, at));
    }
    between(before, after, head, before.size() - tail, after.size() - tail, gaps);
    int b = before.size() - tail;
    int a = after.size() - tail;
    for (int at = 1; at <= tail; at++) {
      gaps.add(new Gap(b + at, b + at, a + at, a + at));
    }
    return new Alignment(gaps);
  }

  private static <T> void between(
      List<T> before, List<T> after, int start, int oldEnd, int newEnd, List<Gap> gaps) {
    if ((long) (oldEnd - start) * (newEnd - start) > MOST_COMPARED) {
      gaps.add(new Gap(start, oldEnd, start, newEnd)); // the lists begin alike up to here
      return;
    }
    int[][] common = new int[oldEnd - start + 1][newEnd - start + 1];
    for (int i = oldEnd - 1; i >= start; i--) {
      for (int j = newEnd - 1; j >= start; j--) {
        common[i - start][j - start] = before.get(i).equals(after.get(j))
            ? common[i - start + 1][j - start + 1] + 1
            : Math.max(common[i - start + 1][j - start], common[i - start][j - start + 1]);
      }
    }
    int i = start;
    int j = start;
    int fromOld = start;
    int fromNew = start;
    while (i < oldEnd && j < newEnd) {
      if (before.get(i).equals(after.get(j))) {
        gaps.add(new Gap(fromOld, i++, fromNew, j++));
        fromOld = i;
        fromNew = j;
      } else if (common[i - start + 1][j - start] >= common[i - start][j - start + 1]) {
        i++;
      } else {
        j++;
      }
    }
    gaps.add(new Gap(fromOld, oldEnd, fromNew, newEnd));
  }

  /** For every one of the new list, which of the old it is or takes the place of; -1 for none. */
  int[] origins(int newSize) {
    int[] origins = new int[newSize];
    java.util.Arrays.fill(origins, -1);
    for (Gap gap : gaps) {
      for (int at = gap.newStart(); at < gap.newEnd(); at++) {
        int old = gap.oldStart() + at - gap.newStart();
        origins[at] = old < gap.oldEnd() ? old : -1;
      }
      if (gap.newEnd() < newSize) {
        origins[gap.newEnd()] = gap.oldEnd();
      }
    }
    return origins;
  }
}
