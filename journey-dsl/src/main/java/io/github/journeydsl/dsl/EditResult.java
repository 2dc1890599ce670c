package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What editing gave: the files that are others now, or why nothing was edited.
 *
 * <pre>{@code
 * EditResult edited = JourneyEditor.edit(loaded, change);
 * if (edited.isRefused()) {
 *   edited.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.summary()));
 * }
 * }</pre>
 */
public final class EditResult {

  private final LoadResult after;
  private final List<Diagnostic> diagnostics;
  private final Map<String, String> texts;

  EditResult(LoadResult before, LoadResult after, List<Diagnostic> diagnostics) {
    this.after = after;
    this.diagnostics = List.copyOf(diagnostics);
    Map<String, String> changed = new LinkedHashMap<>();
    for (SourceText text : after.loaded().texts()) {
      if (!before.text(text.file()).filter(text.text()::equals).isPresent()) {
        changed.put(text.file(), (text.isMarked() ? "\uFEFF" : "") + text.text());
      }
    }
    this.texts = Collections.unmodifiableMap(changed);
  }

  /**
   * The texts of the files that changed, by the names of {@link LoadResult#files()}; with a byte
   * order mark where the file had one. Empty where nothing is to be changed, and where editing was
   * refused.
   */
  public Map<String, String> texts() {
    return texts;
  }

  /** Whether nothing was edited because something is wrong; {@link #diagnostics()} says what. */
  public boolean isRefused() {
    return !diagnostics.isEmpty();
  }

  /**
   * Why nothing was edited: the errors of the files ({@code syntax} and others), a change that
   * makes no sense for the map ({@code invalid-change}), or one that its files cannot say
   * ({@code edit-not-possible}). Empty where all went well.
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The files as they are now, read again: to go on editing from, without having written them. */
  public LoadResult after() {
    return after;
  }

  /**
   * The texts that changed.
   *
   * @throws JourneyException if editing was refused
   */
  public Map<String, String> orElseThrow() {
    if (isRefused()) {
      throw new JourneyException(diagnostics);
    }
    return texts;
  }
}
