package io.github.journeydsl.dsl.internal.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Paths of imports, resolved by their text alone: relative to the importing file, with {@code /},
 * and never out of the root.
 */
public final class RootPath {

  private RootPath() {}

  /** The path from the root, or nothing if it leads out of it. */
  public static Optional<String> resolve(String importing, String path) {
    boolean absolute = path.startsWith("/") || path.contains("\\") || path.contains(":");
    if (absolute) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>(List.of(importing.split("/", -1)));
    parts.pollLast(); // the importing file itself
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
