package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.change.AddElement;
import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.change.MoveElement;
import io.github.journeydsl.core.change.RemoveElement;
import io.github.journeydsl.core.change.RemoveProperty;
import io.github.journeydsl.core.change.RenameElement;
import io.github.journeydsl.core.change.SetProperty;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.dsl.internal.load.Loaded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes one change into the texts of a map. */
final class Writer {

  private final Declarations declarations;
  private final JourneyMap before;
  private final JourneyMap after;

  /** A writer for texts that say {@code before} and shall say {@code after}. */
  Writer(Loaded loaded, int deepest, JourneyMap before, JourneyMap after) {
    this.declarations = Declarations.of(loaded, deepest);
    this.before = before;
    this.after = after;
  }

  /** The texts that are others afterwards, by their paths. */
  Map<String, String> write(Change change) {
    if (change instanceof SetProperty set) {
      set(element(before, set.element()), set.property());
    } else if (change instanceof RemoveProperty remove) {
      unset(element(before, remove.element()), remove.property());
    } else if (change instanceof AddElement add) {
      new ElementWriter(declarations).add(element(after, add.element()));
    } else if (change instanceof RemoveElement remove) {
      new ElementWriter(declarations).remove(remove.element());
    } else if (change instanceof MoveElement move) {
      new ElementWriter(declarations).move(element(after, move.element()));
    } else if (change instanceof RenameElement rename) {
      Function<Reference, String> renaming = rename.renaming(before);
      declarations.all().forEach(sheet -> new RenameWriter(sheet, rename, renaming).write());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    declarations.sheets().forEach((path, sheet) -> {
      if (!sheet.edits().isEmpty()) {
        texts.put(path, sheet.edits().applyTo(sheet.text()));
      }
    });
    return texts;
  }

  private static MapElement<?> element(JourneyMap map, ElementRef ref) {
    return MapElement.find(map, ref).orElseThrow();
  }

  private <E> void set(MapElement<E> element, String name) {
    set(element, element.type().property(name).orElseThrow());
  }

  private <E, V> void set(MapElement<E> element, Property<E, V> property) {
    MapElement<?> then = element(after, element.ref());
    List<V> values = property.values(element.type().type().cast(then.value()));
    new PropertyWriter<>(declarations, element, property).write(values);
  }

  private <E> void unset(MapElement<E> element, String name) {
    new PropertyWriter<>(declarations, element, element.type().property(name).orElseThrow())
        .write(List.of());
  }
}
