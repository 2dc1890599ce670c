package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A side of a diff that is a file or a folder. */
final class FileSide {

  private FileSide() {}

  static DiffSide read(Path named, MapReader reader) throws Refusal {
    String name = FileName.of(named);
    if (!Files.isDirectory(named)) {
      requireText(named);
      SideMap map = reader.named(name, JourneyLoader.standard().load(named));
      return new DiffSide(name, false, List.of(map));
    }
    List<SideMap> maps = new ArrayList<>();
    for (Path file : JourneyFiles.of(List.of(named)).files()) {
      LoadResult loaded = JourneyLoader.standard().load(file);
      String path = FileName.of(named.relativize(file));
      reader.map(loaded).ifPresent(map -> maps.add(new SideMap(path, map, loaded)));
    }
    return new DiffSide(name, true, maps);
  }

  private static void requireText(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      throw Refusal.of(ExitStatus.MISUSE, "diff.json", PlainText.of(FileName.of(file)));
    }
  }
}
