package io.github.journeydsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that are meant by files and folders: a file is itself, a folder all journeys below it,
 * by name. Hidden folders and links to folders are left out.
 *
 * @param files each once, in the order they were named
 * @param emptyFolders the names of the folders that hold none
 */
record JourneyFiles(List<Path> files, List<String> emptyFolders) {

  private static final String ENDING = ".journey";

  static JourneyFiles of(List<Path> named) throws Refusal {
    Set<Path> files = new LinkedHashSet<>();
    List<String> emptyFolders = new ArrayList<>();
    for (Path path : named) {
      List<Path> below = new ArrayList<>();
      if (Files.isDirectory(path)) {
        search(path, below);
        if (below.isEmpty()) {
          emptyFolders.add(FileName.of(path));
        }
      } else {
        refuseJson(path);
        below.add(path);
      }
      files.addAll(below);
    }
    return new JourneyFiles(List.copyOf(files), List.copyOf(emptyFolders));
  }

  private static void search(Path folder, List<Path> found) throws Refusal {
    for (Path path : sorted(folder)) {
      boolean isHidden = nameOf(path).startsWith(".");
      if (Files.isDirectory(path)) {
        if (!isHidden && !Files.isSymbolicLink(path)) {
          search(path, found);
        }
      } else if (nameOf(path).endsWith(ENDING) && !isHidden) {
        found.add(path);
      }
    }
  }

  private static List<Path> sorted(Path folder) throws Refusal {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.of(
          ExitStatus.MISUSE, "fmt.folder-unreadable", PlainText.of(FileName.of(folder)));
    }
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static void refuseJson(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      throw Refusal.of(ExitStatus.MISUSE, "fmt.json", PlainText.of(FileName.of(file)));
    }
  }
}
