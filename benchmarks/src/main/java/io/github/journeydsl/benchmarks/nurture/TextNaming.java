package io.github.journeydsl.benchmarks.nurture;

/** Names are texts, as they come from other systems: {@code lead-17}, {@code event-4711}. */
public final class TextNaming implements Naming<String> {

  private static final String LEAD = "lead-";
  private static final String EVENT = "event-";
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** There is only one such naming. */
  public TextNaming() {}

  @Override
  public String lead(int number) {
    return LEAD + number;
  }

  @Override
  public String event(int id) {
    return EVENT + id;
  }

  @Override
  public int leadNumber(String lead) {
    return Integer.parseInt(lead, LEAD.length(), lead.length(), 10);
  }

  /** A hash (FNV-1a): two of its ten events would have to be alike for a lead to lose one. */
  @Override
  public long remembered(String event) {
    long hash = FNV_OFFSET;
    for (int at = 0; at < event.length(); at++) {
      hash = (hash ^ event.charAt(at)) * FNV_PRIME;
    }
    return hash;
  }
}
