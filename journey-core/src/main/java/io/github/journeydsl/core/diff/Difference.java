package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one element, before it is put into words. Both maps call it by its new id.
 *
 * @param was the element in the old map
 * @param now the element in the new map
 * @param oldName its old name, where that was another
 * @param place where it stands now, where it stood elsewhere
 * @param fields the properties that hold something else
 */
record Difference(
    @Nullable Placed<?> was,
    @Nullable Placed<?> now,
    Optional<ElementRef> oldName,
    Optional<NewPlace> place,
    List<FieldChange> fields) {

  Difference {
    fields = List.copyOf(fields);
  }

  static Difference added(Placed<?> now, List<FieldChange> fields) {
    return new Difference(null, now, Optional.empty(), Optional.empty(), fields);
  }

  static Difference removed(Placed<?> was, List<FieldChange> fields) {
    return new Difference(was, null, Optional.empty(), Optional.empty(), fields);
  }

  Placed<?> either() {
    return now != null ? now : Objects.requireNonNull(was);
  }

  Optional<Placed<?>> before() {
    return Optional.ofNullable(was);
  }

  Optional<Placed<?>> after() {
    return Optional.ofNullable(now);
  }

  ElementKind elementKind() {
    return either().kind();
  }

  ChangeKind kind() {
    if (was == null) {
      return ChangeKind.ADDED;
    }
    if (now == null) {
      return ChangeKind.REMOVED;
    }
    if (oldName.isPresent()) {
      return ChangeKind.RENAMED;
    }
    return place.isPresent() ? ChangeKind.MOVED : ChangeKind.CHANGED;
  }

  boolean isPaired() {
    return was != null && now != null;
  }

  Optional<FieldChange> field(String property) {
    return isPaired()
        ? fields.stream().filter(field -> field.property().equals(property)).findFirst()
        : Optional.empty();
  }

  ChangeLevel level(boolean scenarios) {
    ElementKind kind = elementKind();
    if (!isPaired()) {
      return ChangeLevels.of(kind, ChangeLevels.PRESENCE).level(scenarios);
    }
    ChangeLevel level = ChangeLevel.WORDING;
    if (oldName.isPresent()) {
      level = level.orHigher(ChangeLevels.of(kind, ChangeLevels.ID).level(scenarios));
    }
    if (place.isPresent()) {
      level = level.orHigher(ChangeLevels.of(kind, ChangeLevels.PLACE).level(scenarios));
    }
    for (FieldChange field : fields) {
      level = level.orHigher(field.level());
    }
    return level;
  }
}
