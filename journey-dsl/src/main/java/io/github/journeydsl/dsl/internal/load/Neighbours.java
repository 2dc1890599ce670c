package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.problem.SimilarNames;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.List;

/**
 * The journeys in the folder where a file was looked for and not found.
 *
 * @param files where they are
 * @param importing the paths of those that are being read: none of them can be meant
 */
record Neighbours(FileBytes files, Collection<String> importing) {

  private static final String ENDING = ".journey";

  /**
   * What was most likely meant, written as the path was.
   *
   * @param written the path as somebody wrote it
   * @param path the same from the root
   */
  List<String> similarTo(String written, String path) {
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String before = written.substring(0, written.lastIndexOf('/') + 1);
    try {
      List<String> journeys = files.names(folder).stream()
          .filter(name -> name.endsWith(ENDING))
          .filter(name -> !importing.contains(folder.isEmpty() ? name : folder + "/" + name))
          .toList();
      String name = stem(path.substring(path.lastIndexOf('/') + 1));
      List<String> similar = SimilarNames.of(name, stems(journeys));
      if (similar.isEmpty() && name.contains(".")) { // the ending may be what is misspelt
        similar = SimilarNames.of(name.substring(0, name.lastIndexOf('.')), stems(journeys));
      }
      return similar.stream().map(one -> before + one + ENDING).toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  /** The ending is no part of what makes names similar: it is the same in all. */
  private static String stem(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static List<String> stems(List<String> names) {
    return names.stream().map(Neighbours::stem).toList();
  }
}
