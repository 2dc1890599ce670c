package io.github.journeydsl.fuzz;

import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fuzzed bytes as the files of a map: the first is {@code a.journey}, what stands behind each
 * separator is {@code b.journey}, {@code c.journey} and so on.
 */
record Input(Map<String, byte[]> files) {

  static final String MAIN = "a.journey";

  /** The ASCII character for this purpose, a record separator. */
  private static final byte SEPARATOR = 0x1E;

  private static final String NAMES = "abcdefgh";

  static Input of(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int from = 0;
    for (int name = 0; name < NAMES.length() && from <= bytes.length; name++) {
      int to = end(bytes, from);
      files.put(NAMES.charAt(name) + ".journey", Arrays.copyOfRange(bytes, from, to));
      from = to + 1;
    }
    return new Input(files);
  }

  private static int end(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && bytes[to] != SEPARATOR) {
      to++;
    }
    return to;
  }

  LoadResult load() {
    SourceFiles source = (path, limit) -> Optional.ofNullable(files.get(path));
    return JourneyLoader.standard().load(source, MAIN);
  }
}
