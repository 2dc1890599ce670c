package io.github.journeydsl.dsl;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.change.InvalidChangeException;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.internal.edit.Editing;
import io.github.journeydsl.dsl.internal.load.Loaded;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.List;
import java.util.Optional;

/**
 * Applies changes of a map to its files and touches only the lines concerned, so that an app can
 * save what a user has edited and the difference in git shows just that.
 *
 * <pre>{@code
 * LoadResult loaded = JourneyLoader.standard().load(Path.of("ma-adoption.journey"));
 * ElementRef yamada = ElementRef.of(ElementKind.PERSONA, "yamada");
 * EditResult edited = JourneyEditor.edit(loaded, Change.set(yamada, "title", "課長"));
 * edited.texts().forEach((file, text) -> Files.writeString(Path.of(file), text));
 * }</pre>
 *
 * <p>Comments, order, layout, line ends and a byte order mark stay as they are everywhere else.
 * Nothing is written to any file. Before a result is returned, its texts are read again: they say
 * exactly the changed map, or the result holds no texts and says why.
 */
public final class JourneyEditor {

  private JourneyEditor() {}

  /** The files of a map after one change. */
  public static EditResult edit(LoadResult loaded, Change change) {
    return edit(loaded, List.of(change));
  }

  /**
   * The files of a map after several changes, one after the other; if one of them is not possible,
   * none is done.
   *
   * @param loaded a map, read without an error of syntax; references may lead nowhere
   */
  public static EditResult edit(LoadResult loaded, List<? extends Change> changes) {
    if (!loaded.loaded().isWhole() || loaded.map().isEmpty()) {
      return refused(loaded, unreadable(loaded));
    }
    LoadLimits limits = loaded.limits();
    Editing editing = new Editing(texts -> JourneyLoader.again(texts, limits), limits.nesting());
    Loaded now = loaded.loaded();
    for (Change change : changes) {
      try {
        Optional<Loaded> next = editing.write(now, change);
        if (next.isEmpty()) {
          return refused(
              loaded,
              List.of(diagnostic(
                  change,
                  "edit-not-possible",
                  DslMessages.message("edit-not-possible", change.element()))));
        }
        now = next.get();
      } catch (InvalidChangeException refused) {
        return refused(loaded, List.of(diagnostic(change, "invalid-change", refused.problem())));
      }
    }
    return new EditResult(loaded, new LoadResult(now, limits), List.of());
  }

  private static List<Diagnostic> unreadable(LoadResult loaded) {
    List<Diagnostic> errors = loaded.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .toList();
    return errors.isEmpty()
        ? List.of(Diagnostic.builder()
            .id("no-journey")
            .severity(Severity.ERROR)
            .message(DslMessages.message("no-journey"))
            .build())
        : errors;
  }

  private static Diagnostic diagnostic(Change change, String id, Message message) {
    return Diagnostic.builder()
        .id(id)
        .severity(Severity.ERROR)
        .element(change.element())
        .message(message)
        .help(DslMessages.message(id + ".help"))
        .build();
  }

  private static EditResult refused(LoadResult loaded, List<Diagnostic> why) {
    return new EditResult(loaded, loaded, why);
  }
}
