package io.github.journeydsl.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands in the place of what was refused until the object around it is made without it. */
final class Broken {

  static final Object VALUE = new Broken();

  private Broken() {}

  /** What was read, as far as it is sound; a list of which nothing is left counts as not there. */
  static @Nullable Object[] without(@Nullable Object[] read) {
    @Nullable Object[] sound = new @Nullable Object[read.length];
    for (int place = 0; place < read.length; place++) {
      sound[place] = without(read[place]);
    }
    return sound;
  }

  private static @Nullable Object without(@Nullable Object read) {
    if (read instanceof List<?> list && list.contains(VALUE)) {
      List<@Nullable Object> sound = new ArrayList<>();
      for (Object element : list) {
        if (!VALUE.equals(element)) {
          sound.add(element);
        }
      }
      return sound.isEmpty() ? null : sound;
    }
    return VALUE.equals(read) ? null : read;
  }
}
