package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.internal.state.LeadBytes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The leads whose timers are due at an instant, in the order of their ids. */
public final class DueTimers {

  private static final Comparator<Due> BY_ID = Comparator.comparing(Due::id);

  private final List<Due> due = new ArrayList<>();
  private int next;

  private record Due(String id, int number) {}

  /** Of leads in any order, which may be there more than once. */
  public void set(List<Integer> numbers, LeadTable leads) {
    due.clear();
    next = 0;
    for (int number : numbers) {
      byte[] lead = leads.get(number);
      if (lead != null) {
        due.add(new Due(LeadBytes.id(lead), number));
      }
    }
    due.sort(BY_ID);
  }

  /** Whether all have been taken. */
  public boolean isEmpty() {
    return next == due.size();
  }

  /** Whether the next one comes before a lead. */
  public boolean isBefore(String lead) {
    return !isEmpty() && due.get(next).id().compareTo(lead) < 0;
  }

  /** The number of the next lead, which is taken. */
  public int take() {
    int number = due.get(next).number();
    do {
      next++;
    } while (!isEmpty() && due.get(next).number() == number);
    return number;
  }
}
