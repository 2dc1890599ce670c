package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.source.TextColumns;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes: East Asian characters two, combining marks none, an
 * emoji of several code points as one.
 *
 * <p>Widths follow East_Asian_Width of the Unicode Character Database (UAX #11): Wide and Fullwidth
 * count two; Ambiguous counts one, as terminals do outside of East Asian legacy encodings.
 */
public final class DisplayWidth {

  /** What people see as one character: a base with its marks, a joined emoji, a flag. */
  static final Pattern CLUSTER = TextColumns.CLUSTER;

  private DisplayWidth() {}

  /** The columns {@code text} takes; control characters take none. */
  public static int of(String text) {
    return TextColumns.of(text);
  }
}
