package io.github.journeydsl.json.internal.document;

import java.util.List;

/** The code points of sound UTF-8. */
final class Utf8Letters implements Letters {

  private final List<byte[]> pieces;
  private final int skipped;
  private int piece;
  private int at;
  private long read;

  Utf8Letters(List<byte[]> pieces, int skipped) {
    this.pieces = pieces;
    this.skipped = skipped;
    this.at = skipped;
    this.read = skipped;
  }

  @Override
  public int next() {
    int lead = unit();
    if (lead < 0x80) {
      return lead;
    }
    int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    int letter = lead & (0x3F >> following);
    for (int n = 0; n < following; n++) {
      letter = letter << 6 | unit() & 0x3F;
    }
    return letter;
  }

  /** The next byte, or {@link #END}. */
  private int unit() {
    while (piece < pieces.size() && at == pieces.get(piece).length) {
      piece++;
      at = 0;
    }
    if (piece == pieces.size()) {
      return END;
    }
    read++;
    return pieces.get(piece)[at++] & 0xFF;
  }

  @Override
  public long offset() {
    return read - skipped;
  }
}
