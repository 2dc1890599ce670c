package io.github.journeydsl.dsl.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of parts of one text; what is inserted at one place stands in the order it came. */
final class Edits {

  private record Edit(int start, int end, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void insert(int offset, String text) {
    replace(offset, offset, text);
  }

  void delete(int start, int end) {
    replace(start, end, "");
  }

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text after all of them. Of two that overlap, the later one begins where the first ends. */
  String applyTo(String text) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start));
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : sorted) {
      if (edit.start() > done) {
        changed.append(text, done, edit.start());
      }
      changed.append(edit.text());
      done = Math.max(done, edit.end());
    }
    return changed.append(text, Math.min(done, text.length()), text.length()).toString();
  }
}
