package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.FileDecoder;
import io.github.journeydsl.dsl.internal.source.Limits;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The texts of files, each read once. */
final class FileTexts {

  private final FileBytes files;
  private final Limits limits;
  private final UnaryOperator<String> shownName;
  private final Map<String, SourceText> read = new HashMap<>();

  FileTexts(FileBytes files, Limits limits, UnaryOperator<String> shownName) {
    this.files = files;
    this.limits = limits;
    this.shownName = shownName;
  }

  /** The text of a file that nobody imports; a problem where it has none. */
  Optional<SourceText> text(String path, Problems problems) {
    SourceRange start = new SourceText(shown(path), "").range(0, 0);
    return text(path, start, Optional.empty(), List.of(), problems);
  }

  /**
   * The text of an imported file; a problem where it has none.
   *
   * @param at the import
   * @param written the path it names
   * @param importing the files that are being read
   */
  Optional<SourceText> text(
      String path,
      SourceRange at,
      String written,
      Collection<String> importing,
      Problems problems) {
    return text(path, at, Optional.of(written), importing, problems);
  }

  private Optional<SourceText> text(
      String path,
      SourceRange at,
      Optional<String> written,
      Collection<String> importing,
      Problems problems) {
    SourceText known = read.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    String shown = shown(path);
    try {
      Optional<byte[]> bytes = files.read(path, limits.fileBytes());
      if (bytes.isEmpty()) {
        String id = written.isPresent() ? "import-not-found" : "file-not-found";
        List<String> similar =
            new Neighbours(files, importing).similarTo(written.orElse(shown), path);
        problems.add(problem(id, at, shown).suggestions(similar));
        return Optional.empty();
      }
      if (bytes.get().length > limits.fileBytes()) {
        problems.add(problem("file-too-large", at, shown, limits.fileBytes()));
        return Optional.empty();
      }
      SourceText text =
          new SourceText(shown, FileDecoder.decode(bytes.get()), FileDecoder.isMarked(bytes.get()));
      read.put(path, text);
      return Optional.of(text);
    } catch (FileDecoder.NotText e) {
      problems.add(Problems.error(e.id(), at, e.id() + ".file", shown).help(e.wording()));
    } catch (FolderFiles.OutsideRoot e) {
      problems.add(problem("import-outside-root", at, shown));
    } catch (FolderFiles.IsFolder e) {
      problems.add(problem("file-is-folder", at, shown));
    } catch (IOException | InvalidPathException e) {
      problems.add(problem("file-unreadable", at, shown));
    }
    return Optional.empty();
  }

  static DiagnosticBuilder problem(String id, SourceRange at, Object... arguments) {
    return Problems.error(id, at, id, arguments).help(DslMessages.message(id + ".help", arguments));
  }

  /** A path that this system cannot have is shown as it is written. */
  String shown(String path) {
    try {
      return shownName.apply(path);
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
