package io.github.journeydsl.benchmarks.engine;

/** Leads that wait for the same length of time: who came first is first. */
final class Fifo {

  private int[] leads = new int[16];
  private int[] dues = new int[16];
  private int first;
  private int size;

  void add(int lead, int due) {
    if (size == leads.length) {
      leads = grown(leads);
      dues = grown(dues);
      first = 0;
    }
    int place = first + size & leads.length - 1;
    leads[place] = lead;
    dues[place] = due;
    size++;
  }

  private int[] grown(int[] ring) {
    int[] grown = new int[ring.length * 2];
    System.arraycopy(ring, first, grown, 0, ring.length - first);
    System.arraycopy(ring, 0, grown, ring.length - first, first);
    return grown;
  }

  /** When the first is due; never, if there is none. */
  int due() {
    return size == 0 ? Integer.MAX_VALUE : dues[first];
  }

  /** Takes the first away. */
  int remove() {
    int lead = leads[first];
    first = first + 1 & leads.length - 1;
    size--;
    return lead;
  }
}
