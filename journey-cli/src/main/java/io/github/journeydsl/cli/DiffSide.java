package io.github.journeydsl.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * One side of a diff: the maps of a file, a folder, or either of them in a git revision.
 *
 * @param name the side as somebody named it
 * @param isFolder whether it stands for all journeys of a folder
 * @param maps its maps, by path
 */
record DiffSide(String name, boolean isFolder, List<SideMap> maps) {

  /** A drive of Windows is no revision. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*", Pattern.DOTALL);

  DiffSide {
    maps = List.copyOf(maps);
  }

  /**
   * Reads a side. What exists as a file is that file, whatever its name looks like.
   *
   * @param named how somebody named it
   * @param repository where to look for the git repository: a folder in it
   */
  static DiffSide of(String named, Path repository, MapReader reader) throws Refusal {
    int colon = GitSide.colon(named);
    boolean revision = colon >= 0 && !DRIVE.matcher(named).matches() && !exists(named);
    return revision
        ? new GitSide(named, colon, repository, reader).read()
        : FileSide.read(path(named, reader.words()), reader);
  }

  private static boolean exists(String named) {
    try {
      return Files.exists(Path.of(named));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path path(String named, Words words) throws Refusal {
    try {
      return new PathConverter(words).convert(named);
    } catch (TypeConversionException e) {
      throw Refusal.told(ExitStatus.MISUSE, String.valueOf(e.getMessage()));
    }
  }
}
