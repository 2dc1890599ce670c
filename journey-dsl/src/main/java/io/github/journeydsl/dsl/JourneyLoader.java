package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.load.FileBytes;
import io.github.journeydsl.dsl.internal.load.FolderFiles;
import io.github.journeydsl.dsl.internal.load.Loaded;
import io.github.journeydsl.dsl.internal.load.MapFiles;
import io.github.journeydsl.dsl.internal.load.NamedFile;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads journey maps from text.
 *
 * <pre>{@code
 * JourneyMap map = JourneyLoader.standard().load(Path.of("ma-adoption.journey")).orElseThrow();
 * }</pre>
 *
 * <p>Nothing is thrown on bad input: what is wrong is in the result, beside the map as far as it
 * could be understood. Only the named file and those it imports are read, and none outside the
 * root. A loader has no state and can be shared between threads.
 */
public final class JourneyLoader {

  /** A file of this name marks the root of a team's journeys. */
  private static final String CONFIGURATION = "journey.toml";

  /** What lies in the folder of a git repository; a file where it is a linked work tree. */
  private static final String REPOSITORY = ".git";

  private final LoadLimits limits;

  private JourneyLoader(LoadLimits limits) {
    this.limits = limits;
  }

  /** A loader with the documented limits. */
  public static JourneyLoader standard() {
    return new JourneyLoader(LoadLimits.defaults());
  }

  /** The same loader with other limits. */
  public JourneyLoader withLimits(LoadLimits limits) {
    return new JourneyLoader(limits);
  }

  /**
   * Reads a file and its imports. The root that imports may not leave is the folder of the
   * {@linkplain #configurationAbove configuration} above the file, or else the folder of the file.
   */
  public LoadResult load(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
    Optional<Path> root = configurationAbove(file).map(Path::getParent);
    return load(root.orElse(folder), file);
  }

  /**
   * Reads a file and its imports.
   *
   * @param root the folder that imports may not leave
   * @param file the file, below the root
   * @throws IllegalArgumentException if the file does not lie below the root
   */
  public LoadResult load(Path root, Path file) {
    Path absoluteRoot = root.toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(absoluteRoot)) {
      throw new IllegalArgumentException(file + " does not lie below " + root);
    }
    String main = slashed(absoluteRoot.relativize(absolute));
    FileBytes files = new NamedFile(absolute, main, new FolderFiles(absoluteRoot));
    return load(
        files,
        main,
        path -> path.equals(main) ? slashed(file) : shown(file, absolute, absoluteRoot, path));
  }

  /**
   * The {@code journey.toml} that holds for a file: in its folder or in the nearest one above. The
   * search ends at the folder of a git repository, the one that holds {@code .git}.
   *
   * <p>Only its place matters here; what it says is for the {@code journey} command.
   */
  public static Optional<Path> configurationAbove(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      Path configuration = at.resolve(CONFIGURATION);
      if (Files.isRegularFile(configuration)) {
        return Optional.of(configuration);
      }
      if (Files.exists(at.resolve(REPOSITORY))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Reads several files, each a map or a library of its own. */
  public List<LoadResult> load(List<Path> files) {
    return files.stream().map(this::load).toList();
  }

  /**
   * Reads a text and its imports.
   *
   * @param files the files that can be read
   * @param path the one to read
   */
  public LoadResult load(SourceFiles files, String path) {
    return load(new GivenFiles(files), path, files::shownName);
  }

  private LoadResult load(FileBytes files, String path, UnaryOperator<String> shownName) {
    SyntaxReader syntax = new SyntaxReader(limits.ofSyntax());
    MapFiles mapFiles = new MapFiles(files, limits.ofFiles(), syntax, shownName);
    return new LoadResult(mapFiles.load(path), limits);
  }

  /** What texts give that were read before, by their paths; the first one and what it imports. */
  static Loaded again(Map<String, SourceText> texts, LoadLimits limits) {
    SyntaxReader syntax = new SyntaxReader(limits.ofSyntax());
    FileBytes files = (path, limit) -> Optional.ofNullable(texts.get(path)).map(SourceText::bytes);
    MapFiles mapFiles = new MapFiles(
        files,
        limits.ofFiles(),
        syntax,
        path -> Optional.ofNullable(texts.get(path)).map(SourceText::file).orElse(path));
    return mapFiles.load(texts.keySet().iterator().next());
  }

  /** An import, named from where the user named the file. */
  private static String shown(Path file, Path absolute, Path root, String path) {
    Path target = root.resolve(path);
    Path fromFolder = Optional.ofNullable(absolute.getParent()).orElse(root).relativize(target);
    return slashed(file.resolveSibling(fromFolder).normalize());
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
