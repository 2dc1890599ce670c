package io.github.journeydsl.core.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The constants of each closed list by their words, which are made once for each list. */
final class TermTable {

  private static final ClassValue<Map<String, Object>> TABLES = new ClassValue<>() {
    @Override
    protected Map<String, Object> computeValue(Class<?> type) {
      Map<String, Object> table = new HashMap<>();
      for (Object term : Objects.requireNonNull(type.getEnumConstants())) {
        table.putIfAbsent(((Term) term).term(), term);
      }
      return Map.copyOf(table);
    }
  };

  private TermTable() {}

  static <E extends Enum<E> & Term> Optional<E> find(Class<E> type, String word) {
    return Optional.ofNullable(TABLES.get(type).get(word)).map(type::cast);
  }
}
