package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * The settings under one heading of a configuration.
 *
 * @param table the settings
 * @param places where they stand
 * @param problems what is wrong with them
 */
record TomlSection(TomlTable table, TomlText places, Problems problems) {

  /** A text in a list, and where it stands. */
  record Placed(String text, SourceRange range) {}

  Set<String> keys() {
    return table.keySet();
  }

  @Nullable
  Object get(String key) {
    return table.get(List.of(key));
  }

  SourceRange keyRange(String key) {
    return places.key(position(key));
  }

  SourceRange valueRange(String key) {
    return places.value(position(key));
  }

  private TomlPosition position(String key) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    return position == null ? TomlPosition.positionAt(1, 1) : position;
  }

  /** Says which settings there are none of. */
  void refuseOthers(Collection<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        problems.add(
            "setting-unknown",
            "setting-unknown",
            keyRange(key),
            SimilarNames.of(key, known),
            Message.quoted(key),
            choices(known));
      }
    }
  }

  /** The text of a setting. */
  Optional<String> text(String key, String expected) {
    return typed(key, String.class, expected);
  }

  /** The heading {@code key}; an empty one where there is none. */
  Optional<TomlSection> section(String key) {
    return typed(key, TomlTable.class, "expected.table")
        .map(inner -> new TomlSection(inner, places, problems));
  }

  /** The texts of a list. */
  List<Placed> texts(String key, String expected) {
    List<Placed> texts = new ArrayList<>();
    typed(key, TomlArray.class, expected).ifPresent(list -> {
      for (int at = 0; at < list.size(); at++) {
        SourceRange range = places.element(list.inputPositionOf(at));
        if (list.get(at) instanceof String text) {
          texts.add(new Placed(text, range));
        } else {
          problems.add("setting-invalid", range, key, ConfigMessages.message(expected));
        }
      }
    });
    return texts;
  }

  private <T> Optional<T> typed(String key, Class<T> type, String expected) {
    Object value = get(key);
    if (value == null || type.isInstance(value)) {
      return Optional.ofNullable(value).map(type::cast);
    }
    invalid(key, expected);
    return Optional.empty();
  }

  void invalid(String key, String expected) {
    problems.add("setting-invalid", valueRange(key), key, ConfigMessages.message(expected));
  }

  static Message choices(Collection<String> words) {
    return Message.oneOf(words.stream().map(Message::plain).toList());
  }
}
