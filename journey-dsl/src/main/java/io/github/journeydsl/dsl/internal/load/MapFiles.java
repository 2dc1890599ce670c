package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.build.FileHeader;
import io.github.journeydsl.dsl.internal.build.Parts;
import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.build.Room;
import io.github.journeydsl.dsl.internal.build.StatementReader;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ImportingContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.FileDecoder;
import io.github.journeydsl.dsl.internal.source.Limits;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import io.github.journeydsl.dsl.internal.syntax.SyntaxTree;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the file of a map and, once each, those it imports. */
public final class MapFiles {

  private final FileBytes files;
  private final Limits limits;
  private final Room room;
  private final SyntaxReader syntax;
  private final UnaryOperator<String> shownName;
  private final Problems problems;
  private final Places places = new Places();
  private final Parts parts = new Parts();
  private final Map<String, SourceText> texts = new LinkedHashMap<>();
  private final Set<String> lostNames = new LinkedHashSet<>();
  private final Deque<String> importing = new ArrayDeque<>();
  private boolean neededFullContext;
  private boolean incomplete;

  /**
   * Files to read.
   *
   * @param files where they are
   * @param limits how much is read of them
   * @param syntax makes their trees
   * @param shownName the name people know a file by, from its path below the root
   */
  public MapFiles(
      FileBytes files, Limits limits, SyntaxReader syntax, UnaryOperator<String> shownName) {
    this.files = files;
    this.limits = limits;
    this.room = new Room(limits);
    this.syntax = syntax;
    this.problems = syntax.problems();
    this.shownName = shownName;
  }

  /** Reads the file at {@code path} and everything it imports. */
  public Loaded load(String path) {
    Optional<SourceText> main = text(path, Optional.empty(), Optional.empty());
    if (main.isEmpty()) {
      return new Loaded(this, new FileHeader(FileHeader.Kind.NONE, Optional.empty()), false);
    }
    FileHeader header = read(path, main.get());
    parts.notePlaces(places);
    if (header.kind() == FileHeader.Kind.NONE && problems.errors() == 0) {
      problems.add(Problems.error("no-journey", main.get().range(0, 0), "no-journey")
          .help(DslMessages.message("no-journey.help")));
    }
    return new Loaded(this, header, true);
  }

  private FileHeader read(String path, SourceText text) {
    importing.push(path);
    Problems own = syntax.problems();
    SyntaxTree tree = syntax.read(text, own);
    neededFullContext |= tree.neededFullContext();
    lostNames.addAll(tree.lostNames());
    incomplete |= tree.lostImport();
    problems.addAll(own);
    Reading reading = new Reading(text, problems, places, tree, room);
    if (own.errors() == 0 && reading.holdsMistakes(tree.root())) {
      add("unclear", text.range(0, 0)); // nobody said what is wrong: our mistake, told all the same
    }
    FileHeader header = new StatementReader(
            reading, parts, statement -> follow(path, reading, statement))
        .read(tree.root());
    incomplete |= reading.lostAnId() || room.isOverfull() || problems.isEnough();
    importing.pop();
    return header;
  }

  private void follow(String path, Reading reading, ImportingContext statement) {
    if (problems.isEnough()) {
      return;
    }
    incomplete |= reading.isLostPartly(statement);
    Optional<String> named = reading.importPath(statement);
    if (named.isEmpty()) {
      incomplete = true;
      return;
    }
    SourceRange at = reading.range(statement.text());
    Optional<String> target = RootPath.resolve(path, named.get());
    if (target.isEmpty()) {
      incomplete = true;
      add("import-outside-root", at, named.get());
    } else if (target.get().isEmpty()) {
      incomplete = true;
      add("file-is-folder", at, named.get());
    } else if (importing.contains(target.get())) {
      add("import-cycle", at, named.get());
    } else if (!texts.containsKey(target.get())) {
      boolean tooMany = texts.size() >= limits.files();
      if (tooMany || importing.size() >= limits.importDepth()) {
        incomplete = true;
        add(
            tooMany ? "too-many-files" : "imports-too-deep",
            at,
            tooMany ? limits.files() : limits.importDepth());
        return;
      }
      Optional<SourceText> text = text(target.get(), Optional.of(at), named);
      incomplete |= text.isEmpty();
      text.ifPresent(found -> readLibrary(target.get(), found, at));
    }
  }

  private void readLibrary(String path, SourceText text, SourceRange at) {
    int before = problems.errors();
    FileHeader header = read(path, text);
    if (header.kind() == FileHeader.Kind.JOURNEY) {
      add("import-not-library", at, shown(path));
    } else if (header.kind() == FileHeader.Kind.NONE && problems.errors() == before) {
      problems.add(Problems.error("no-journey", text.range(0, 0), "no-library")
          .help(DslMessages.message("no-library.help")));
    }
  }

  private void add(String id, SourceRange at, Object... arguments) {
    problems.add(problem(id, at, arguments));
  }

  private static DiagnosticBuilder problem(String id, SourceRange at, Object... arguments) {
    return Problems.error(id, at, id, arguments).help(DslMessages.message(id + ".help", arguments));
  }

  /** A path that this system cannot have is shown as it is written. */
  private String shown(String path) {
    try {
      return shownName.apply(path);
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** The text of a file alone, without what it imports; a problem where it has none. */
  public Optional<SourceText> text(String path) {
    return text(path, Optional.empty(), Optional.empty());
  }

  /** The text of a file; a problem where it has none. */
  private Optional<SourceText> text(
      String path, Optional<SourceRange> from, Optional<String> written) {
    String shown = shown(path);
    SourceRange at = from.orElseGet(() -> new SourceText(shown, "").range(0, 0));
    try {
      Optional<byte[]> bytes = files.read(path, limits.fileBytes());
      if (bytes.isEmpty()) {
        String id = from.isPresent() ? "import-not-found" : "file-not-found";
        List<String> similar =
            new Neighbours(files, importing).similarTo(written.orElse(shown), path);
        problems.add(problem(id, at, shown).suggestions(similar));
        return Optional.empty();
      }
      if (bytes.get().length > limits.fileBytes()) {
        add("file-too-large", at, shown, limits.fileBytes());
        return Optional.empty();
      }
      SourceText text =
          new SourceText(shown, FileDecoder.decode(bytes.get()), FileDecoder.isMarked(bytes.get()));
      texts.put(path, text);
      return Optional.of(text);
    } catch (FileDecoder.NotText e) {
      problems.add(Problems.error(e.id(), at, e.id() + ".file", shown).help(e.wording()));
    } catch (FolderFiles.OutsideRoot e) {
      add("import-outside-root", at, shown);
    } catch (FolderFiles.IsFolder e) {
      add("file-is-folder", at, shown);
    } catch (IOException | InvalidPathException e) {
      add("file-unreadable", at, shown);
    }
    return Optional.empty();
  }

  /** What was found wrong. */
  public Problems problems() {
    return problems;
  }

  Places places() {
    return places;
  }

  Parts parts() {
    return parts;
  }

  Map<String, SourceText> texts() {
    return texts;
  }

  Set<String> lostNames() {
    return lostNames;
  }

  /** Whether an import is missing, with whatever it declares. */
  boolean isIncomplete() {
    return incomplete;
  }

  boolean neededFullContext() {
    return neededFullContext;
  }
}
