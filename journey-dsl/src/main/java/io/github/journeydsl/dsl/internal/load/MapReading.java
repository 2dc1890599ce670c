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
import io.github.journeydsl.dsl.internal.source.Limits;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.StatementStream;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import io.github.journeydsl.dsl.internal.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** One reading of the file of a map and, once each, of those it imports. */
final class MapReading {

  private final FileTexts files;
  private final Limits limits;
  private final SyntaxReader syntax;
  private final @Nullable String withMistake;
  private final Room room;
  private final Problems problems;
  private final Places places = new Places();
  private final Parts parts = new Parts();
  private final Map<String, SourceText> texts = new LinkedHashMap<>();
  private final Set<String> lostNames = new LinkedHashSet<>();
  private final Deque<String> importing = new ArrayDeque<>();
  private boolean neededFullContext;
  private boolean lostDeclaration;
  private boolean incomplete;

  /**
   * A reading.
   *
   * @param files where the texts are
   * @param limits how much is read of them
   * @param syntax makes their trees
   * @param withMistake the file in which a mistake was found already, if any: then all are read as
   *     a whole, as that one has to be
   */
  MapReading(FileTexts files, Limits limits, SyntaxReader syntax, @Nullable String withMistake) {
    this.files = files;
    this.limits = limits;
    this.syntax = syntax;
    this.withMistake = withMistake;
    this.room = new Room(limits);
    this.problems = syntax.problems();
  }

  /**
   * Reads the file at {@code path} and everything it imports.
   *
   * @throws ParseCancellationException where there is a mistake of syntax and texts are not read as
   *     a whole
   */
  Loaded load(String path) {
    Optional<SourceText> main = files.text(path, problems);
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
    texts.put(path, text);
    importing.push(path);
    FileHeader header = withMistake == null ? readStatements(path, text) : readTree(path, text);
    incomplete |= room.isOverfull() || problems.stop().isPresent();
    importing.pop();
    return header;
  }

  private FileHeader readStatements(String path, SourceText text) {
    Problems ofSyntax = syntax.problems();
    Problems ofStatements = syntax.problems();
    StatementStream statements = syntax.statements(text, ofSyntax);
    Reading reading = Reading.of(text, ofStatements, places, statements, room);
    StatementReader reader =
        new StatementReader(reading, parts, statement -> follow(path, reading, statement));
    statements.forEach(statement -> {
      reader.read(statement);
      if (ofStatements.isFull() || problems.isEnough()) {
        statements.stop();
      }
    });
    problems.addAll(ofSyntax);
    problems.addAll(ofStatements);
    incomplete |= reading.lostAnId();
    return reader.header();
  }

  private FileHeader readTree(String path, SourceText text) {
    Problems own = syntax.problems();
    SyntaxTree tree =
        path.equals(withMistake) ? syntax.readWithMistake(text, own) : syntax.read(text, own);
    neededFullContext |= tree.neededFullContext();
    lostNames.addAll(tree.lostNames());
    lostDeclaration |= tree.lostDeclaration();
    incomplete |= tree.lostImport();
    problems.addAll(own);
    Problems ofStatements = syntax.problems();
    Reading reading = Reading.of(text, ofStatements, places, tree, room);
    if (own.errors() == 0 && reading.holdsMistakes(tree.root())) {
      add("unclear", text.range(0, 0)); // nobody said what is wrong: our mistake, told all the same
    }
    StatementReader reader =
        new StatementReader(reading, parts, statement -> follow(path, reading, statement));
    tree.root().statement().forEach(reader::read);
    problems.addAll(ofStatements);
    incomplete |= reading.lostAnId();
    return reader.header();
  }

  private void follow(String path, Reading reading, ImportingContext statement) {
    if (problems.isEnough()) {
      incomplete = true;
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
      problems.add(outsideRoot(path, at, named.get()));
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
      Optional<SourceText> text = files.text(target.get(), at, named.get(), importing, problems);
      incomplete |= text.isEmpty();
      text.ifPresent(found -> readLibrary(target.get(), found, at));
    }
  }

  /** A path of Windows is told as one where nothing else is wrong with it. */
  private static DiagnosticBuilder outsideRoot(String path, SourceRange at, String named) {
    String slashes = named.replace('\\', '/');
    if (slashes.equals(named) || RootPath.resolve(path, slashes).isEmpty()) {
      return FileTexts.problem("import-outside-root", at, named);
    }
    return Problems.error("import-outside-root", at, "import-backslash", named)
        .help(DslMessages.message("import-backslash.help"))
        .suggestions(List.of(slashes));
  }

  private void readLibrary(String path, SourceText text, SourceRange at) {
    int before = problems.errors();
    FileHeader header = read(path, text);
    if (header.kind() == FileHeader.Kind.JOURNEY) {
      add("import-not-library", at, files.shown(path));
    } else if (header.kind() == FileHeader.Kind.NONE && problems.errors() == before) {
      problems.add(Problems.error("no-journey", text.range(0, 0), "no-library")
          .help(DslMessages.message("no-library.help")));
    }
  }

  private void add(String id, SourceRange at, Object... arguments) {
    problems.add(FileTexts.problem(id, at, arguments));
  }

  /** The file that is being read. */
  String current() {
    return importing.getFirst();
  }

  /** What was found wrong. */
  Problems problems() {
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

  /** Whether something outside of all declarations could not be read. */
  boolean lostDeclaration() {
    return lostDeclaration;
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
