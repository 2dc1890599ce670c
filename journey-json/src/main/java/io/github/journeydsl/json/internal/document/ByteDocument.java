package io.github.journeydsl.json.internal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A document in UTF-8, kept in the pieces it was read in: joining them would hold it twice for a
 * moment.
 */
public final class ByteDocument implements Document {

  private static final int FIRST_PIECE = 8 * 1024;
  private static final int LARGEST_PIECE = 1024 * 1024;

  private final JsonFactory json;
  private final List<byte[]> pieces;
  private final long length;

  private ByteDocument(JsonFactory json, List<byte[]> pieces, long length) {
    this.json = json;
    this.pieces = pieces;
    this.length = length;
  }

  /** The document in {@code bytes}, which are not copied. */
  public static ByteDocument of(JsonFactory json, byte[] bytes) {
    return new ByteDocument(json, List.of(bytes), bytes.length);
  }

  /** Reads {@code in} to its end, or as far as one byte more than {@code most}. */
  public static ByteDocument of(JsonFactory json, InputStream in, long most) throws IOException {
    List<byte[]> pieces = new ArrayList<>();
    long length = 0;
    int size = FIRST_PIECE;
    boolean more = true;
    while (more && length <= most) {
      byte[] piece = new byte[(int) Math.min(size, most + 1 - length)];
      int read = in.readNBytes(piece, 0, piece.length);
      more = read == piece.length;
      pieces.add(more ? piece : Arrays.copyOf(piece, read));
      length += read;
      size = Math.min(2 * size, LARGEST_PIECE);
    }
    return new ByteDocument(json, pieces, length);
  }

  /** How many bytes were read. */
  public long length() {
    return length;
  }

  /** The same document up to {@code end}. */
  public ByteDocument upTo(long end) {
    List<byte[]> kept = new ArrayList<>();
    long left = end;
    for (byte[] piece : pieces) {
      int part = (int) Math.min(piece.length, left);
      kept.add(part == piece.length ? piece : Arrays.copyOf(piece, part));
      left -= part;
    }
    return new ByteDocument(json, kept, end);
  }

  /** The offset of the first byte that is no UTF-8, or -1. */
  public long malformedAt() {
    Utf8Check check = new Utf8Check();
    for (byte[] piece : pieces) {
      if (!check.goOn(piece)) {
        return check.characterStart();
      }
    }
    return check.isBetweenCharacters() ? -1 : check.characterStart();
  }

  /** Whether it begins as texts in UTF-16 or UTF-32 do: with their mark, or with a zero byte. */
  public boolean looksWide() {
    byte[] first = pieces.isEmpty() ? new byte[0] : pieces.get(0);
    for (int at = 0; at < Math.min(4, first.length); at++) {
      boolean mark = at == 0 && (first[0] == (byte) 0xFE || first[0] == (byte) 0xFF);
      if (mark || first[at] == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public JsonParser parser() {
    int skipped = markLength();
    if (pieces.size() == 1) {
      byte[] only = pieces.get(0);
      return json.createParser(ObjectReadContext.empty(), only, skipped, only.length - skipped);
    }
    return json.createParser(ObjectReadContext.empty(), stream(skipped));
  }

  private InputStream stream(int skipped) {
    List<InputStream> streams = new ArrayList<>();
    for (byte[] piece : pieces) {
      int from = streams.isEmpty() ? Math.min(skipped, piece.length) : 0;
      streams.add(new ByteArrayInputStream(piece, from, piece.length - from));
    }
    return new SequenceInputStream(Collections.enumeration(streams));
  }

  @Override
  public long offset(TokenStreamLocation location) {
    return location.getByteOffset();
  }

  @Override
  public Letters letters() {
    return new Utf8Letters(pieces, markLength());
  }

  private int markLength() {
    byte[] first = pieces.isEmpty() ? new byte[0] : pieces.get(0);
    boolean marked = first.length >= 3
        && first[0] == (byte) 0xEF
        && first[1] == (byte) 0xBB
        && first[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
