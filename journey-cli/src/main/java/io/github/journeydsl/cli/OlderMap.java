package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import java.nio.file.Path;

/**
 * The older version of a map: a file, or one of a git revision, as {@code journey diff} reads it.
 */
final class OlderMap {

  private OlderMap() {}

  static JourneyMap read(String named, TextStyle style) throws Refusal {
    DiffSide side = DiffSide.of(named, Path.of(""), new MapReader(style));
    if (side.isFolder()) {
      throw Refusal.of(ExitStatus.MISUSE, "simulate.folder", PlainText.of(named));
    }
    return side.maps().get(0).map();
  }
}
