package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.List;

/** Which statement shall say which values of a list. */
final class Slots {

  /**
   * Some values.
   *
   * @param statement which of the present statements says them, or -1 for a new one
   * @param values what it says
   * @param isKept whether it says just this already
   */
  record Slot<V>(int statement, List<V> values, boolean isKept) {

    Slot {
      values = List.copyOf(values);
    }
  }

  private Slots() {}

  /**
   * The statements that together say {@code after}, in order.
   *
   * @param statements the statements that say {@code before}
   * @param oneEach whether the values are printed one to a statement
   */
  static <V> List<Slot<V>> of(
      Property<?, V> property,
      List<Phrase> statements,
      List<V> before,
      List<V> after,
      boolean oneEach) {
    List<Integer> owners = new ArrayList<>();
    for (int at = 0; at < statements.size(); at++) {
      for (int n = Statements.values(property, statements.get(at)); n > 0; n--) {
        owners.add(at);
      }
    }
    if (owners.size() != before.size()) {
      return all(after, oneEach);
    }
    int[] origins = Alignment.of(before, after).origins(after.size());
    boolean several = statements.size() > 1 && owners.size() == statements.size();
    List<Slot<V>> slots = new ArrayList<>();
    int[] chosen = new int[after.size()];
    for (int at = 0; at < chosen.length; at++) {
      chosen[at] = origins[at] < 0
          ? joined(property, at, chosen, origins, owners, oneEach || several)
          : owners.get(origins[at]);
    }
    int start = 0;
    for (int at = 1; at <= chosen.length; at++) {
      boolean goesOn = at < chosen.length
          && chosen[at] == chosen[start]
          && (chosen[at] >= 0 || !oneEach && !several && Statements.isJoinedByCommas(property));
      if (!goesOn) {
        List<V> values = after.subList(start, at);
        int owner = chosen[start];
        boolean kept = owner >= 0 && values.equals(said(owner, owners, before));
        slots.add(new Slot<>(owner, values, kept));
        start = at;
      }
    }
    return split(property, slots);
  }

  private static <V> List<V> said(int statement, List<Integer> owners, List<V> before) {
    int first = owners.indexOf(statement);
    return before.subList(first, owners.lastIndexOf(statement) + 1);
  }

  /** The statement that a new value joins: one with its neighbours, or none. */
  private static int joined(
      Property<?, ?> property,
      int at,
      int[] chosen,
      int[] origins,
      List<Integer> owners,
      boolean oneEach) {
    int previous = at > 0 ? chosen[at - 1] : -1;
    int next = -1;
    for (int later = at + 1; later < origins.length && next < 0; later++) {
      next = origins[later] < 0 ? -1 : owners.get(origins[later]);
    }
    boolean between = previous >= 0 && previous == next;
    if (between || !Statements.isJoinedByCommas(property)) {
      return between ? previous : -1;
    }
    int neighbour = previous >= 0 ? previous : at == 0 ? next : -1;
    boolean joins =
        neighbour >= 0 && (!oneEach || owners.indexOf(neighbour) != owners.lastIndexOf(neighbour));
    return joins ? neighbour : -1;
  }

  /** What cannot be said in one statement takes several. */
  private static <V> List<Slot<V>> split(Property<?, V> property, List<Slot<V>> slots) {
    if (Statements.isJoinedByCommas(property)) {
      return slots;
    }
    List<Slot<V>> split = new ArrayList<>();
    for (Slot<V> slot : slots) {
      if (slot.isKept()) {
        split.add(slot);
        continue;
      }
      for (int at = 0; at < slot.values().size(); at++) {
        split.add(
            new Slot<>(at == 0 ? slot.statement() : -1, List.of(slot.values().get(at)), false));
      }
    }
    return split;
  }

  private static <V> List<Slot<V>> all(List<V> values, boolean oneEach) {
    if (values.isEmpty()) {
      return List.of();
    }
    return oneEach
        ? values.stream().map(value -> new Slot<>(-1, List.of(value), false)).toList()
        : List.of(new Slot<>(-1, values, false));
  }
}
