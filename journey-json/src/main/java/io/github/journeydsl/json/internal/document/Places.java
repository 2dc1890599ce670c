package io.github.journeydsl.json.internal.document;

import io.github.journeydsl.core.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Lines and columns of tokens, found in one pass over the document. */
public final class Places {

  /**
   * A token: from its first character to behind its last; of a list or an object, its first
   * bracket.
   */
  public record Extent(Position start, Position end) {}

  private final Map<Long, Extent> found = new HashMap<>();
  private int line = 1;
  private int column = 1;
  private int units;
  private Optional<Token> open = Optional.empty();
  private final List<Long> begun = new ArrayList<>();

  private Places() {}

  /** The tokens that begin at {@code offsets}, which count as those of the document do. */
  public static Map<Long, Extent> of(Document document, SortedSet<Long> offsets) {
    Places places = new Places();
    if (!offsets.isEmpty()) {
      places.search(document.letters(), new ArrayList<>(offsets));
    }
    return places.found;
  }

  private void search(Letters letters, List<Long> offsets) {
    int wanted = 0;
    int before = 0;
    while (true) {
      long at = letters.offset();
      int letter = letters.next();
      open.filter(token -> token.endsBefore(letter)).ifPresent(token -> close());
      while (wanted < offsets.size() && (offsets.get(wanted) <= at || letter == Letters.END)) {
        if (open.isPresent() && open.get().start.offset() != units) {
          close();
        }
        open = Optional.of(new Token(here()));
        begun.add(offsets.get(wanted));
        wanted++;
      }
      if (letter == Letters.END || wanted == offsets.size() && open.isEmpty()) {
        close();
        return;
      }
      pass(letter, before);
      before = letter;
      if (open.isPresent() && open.get().endsWith(letter)) {
        close();
      }
    }
  }

  /** Carriage returns, line feeds and both together end a line. */
  private void pass(int letter, int before) {
    units += Character.charCount(letter);
    if (letter == '\n' && before == '\r') {
      return;
    }
    boolean lineEnds = letter == '\n' || letter == '\r';
    line += lineEnds ? 1 : 0;
    column = lineEnds ? 1 : column + 1;
  }

  private void close() {
    open.ifPresent(token -> begun.forEach(at -> found.put(at, new Extent(token.start, here()))));
    open = Optional.empty();
    begun.clear();
  }

  private Position here() {
    return new Position(line, column, units);
  }

  /** Follows a token to its end, as far as it has one. */
  private static final class Token {
    private final Position start;
    private int first;
    private boolean escaped;

    Token(Position start) {
      this.start = start;
    }

    /** Whether it is a word or number that {@code letter} no longer belongs to. */
    boolean endsBefore(int letter) {
      boolean outside = letter == Letters.END || letter <= ' ' || ",:]}".indexOf(letter) >= 0;
      return first != 0 && first != '"' && outside;
    }

    /** Whether {@code letter}, which belongs to it, is its last. */
    boolean endsWith(int letter) {
      boolean begins = first == 0;
      first = begins ? letter : first;
      if (first != '"') {
        return begins && (letter <= ' ' || "{}[],:".indexOf(letter) >= 0);
      }
      boolean ends = !begins && letter == '"' && !escaped || letter == '\n' || letter == '\r';
      escaped = letter == '\\' && !escaped;
      return ends;
    }
  }
}
