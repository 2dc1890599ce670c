package io.github.journeydsl.dsl.internal.edit;

import java.util.List;
import java.util.stream.Collectors;

/** Statements that are put somewhere together. */
record Several(List<? extends Chunk> chunks) implements Chunk {

  Several {
    chunks = List.copyOf(chunks);
  }

  /** One of them is itself. */
  static Chunk of(List<? extends Chunk> chunks) {
    return chunks.size() == 1 ? chunks.get(0) : new Several(chunks);
  }

  @Override
  public String lines(String indentation, String unit, String lineFeed) {
    return chunks.stream()
        .map(chunk -> chunk.lines(indentation, unit, lineFeed))
        .collect(Collectors.joining(lineFeed + indentation));
  }

  @Override
  public String inline(String lineFeed) {
    StringBuilder line = new StringBuilder();
    boolean ended = false;
    for (Chunk chunk : chunks) {
      String between = ended ? " " : "; ";
      line.append(line.length() > 0 ? between : "").append(chunk.inline(lineFeed));
      ended = chunk.endsWithBlock();
    }
    return line.toString();
  }

  @Override
  public boolean endsWithBlock() {
    return chunks.get(chunks.size() - 1).endsWithBlock();
  }

  @Override
  public boolean isLong() {
    return true;
  }
}
