package io.github.journeydsl.dsl;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that are texts in memory. */
final class TextFiles implements SourceFiles {

  private final Map<String, String> texts;

  TextFiles(Map<String, String> texts) {
    this.texts = new LinkedHashMap<>(texts);
  }

  @Override
  public Optional<byte[]> read(String path, int limit) {
    return Optional.ofNullable(texts.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> names(String folder) {
    return texts.keySet().stream()
        .filter(path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))).equals(folder))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .toList();
  }
}
