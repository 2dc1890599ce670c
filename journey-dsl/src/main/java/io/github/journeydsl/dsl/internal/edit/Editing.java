package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.dsl.internal.load.Loaded;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes changes into the texts of a map and reads them again: what does not say the changed map is
 * never handed on.
 */
public final class Editing {

  private final Function<Map<String, SourceText>, Loaded> load;
  private final int deepest;

  /**
   * An editing.
   *
   * @param load reads texts by their paths, the first one and what it imports
   * @param deepest how deep blocks go
   */
  public Editing(Function<Map<String, SourceText>, Loaded> load, int deepest) {
    this.load = load;
    this.deepest = deepest;
  }

  /**
   * The texts of a whole map after a change, or nothing if they cannot say the changed map.
   *
   * @throws io.github.journeydsl.core.change.InvalidChangeException if the change makes no sense
   *     for the map
   */
  public Optional<Loaded> write(Loaded loaded, Change change) {
    JourneyMap before = loaded.map().orElseThrow();
    JourneyMap after = change.applyTo(before);
    if (after.equals(before)) {
      return Optional.of(loaded);
    }
    return written(loaded, change, after)
        .or(() -> unfolded(loaded).flatMap(own -> written(own, change, after)));
  }

  private Optional<Loaded> written(Loaded loaded, Change change, JourneyMap after) {
    JourneyMap before = loaded.map().orElseThrow();
    Map<String, String> texts = new Writer(loaded, deepest, before, after).write(change);
    Loaded again = read(loaded, texts);
    boolean same = again.isWhole() && again.map().equals(Optional.of(after));
    return same ? Optional.of(again) : Optional.empty();
  }

  private Loaded read(Loaded loaded, Map<String, String> changed) {
    Map<String, SourceText> texts = new LinkedHashMap<>(loaded.textsByPath());
    changed.forEach((path, text) ->
        texts.computeIfPresent(path, (p, old) -> new SourceText(old.file(), text, old.isMarked())));
    return load.apply(texts);
  }

  /**
   * The same map with every phase written out. A template fixes the ids and the order of its
   * phases; who renames, moves or removes one does no longer follow it.
   */
  private Optional<Loaded> unfolded(Loaded loaded) {
    JourneyMap map = loaded.map().orElseThrow();
    Declarations declarations = Declarations.of(loaded, deepest);
    List<Declared> templates = declarations.topLevel("journey").stream()
        .flatMap(journey -> journey.block().stream()
            .flatMap(block -> block.of("phases").stream().map(p -> journey.inside(block, p))))
        .toList();
    if (templates.isEmpty()) {
      return Optional.empty();
    }
    Declared template = templates.get(0);
    template.placing().remove(template.phrase());
    Map<String, String> texts = new LinkedHashMap<>();
    declarations.sheets().forEach((path, sheet) -> {
      if (!sheet.edits().isEmpty()) {
        texts.put(path, sheet.edits().applyTo(sheet.text()));
      }
    });
    Loaded own = read(loaded, texts);
    for (Change change : phases(own.map().orElseThrow(), map)) {
      Optional<Loaded> next = write(own, change);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      own = next.get();
    }
    return own.map().equals(Optional.of(map)) ? Optional.of(own) : Optional.empty();
  }

  /** What makes the phases of one map those of another. */
  private static List<Change> phases(JourneyMap from, JourneyMap to) {
    List<Change> changes = new ArrayList<>();
    ElementRef journey = ElementRef.of(ElementKind.JOURNEY, to.id());
    for (int at = 0; at < to.phases().size(); at++) {
      Phase phase = to.phases().get(at);
      ElementRef ref = ElementRef.of(ElementKind.PHASE, phase.id());
      if (from.phase(phase.id()).isEmpty()) {
        changes.add(Change.add(journey, phase, at));
      } else {
        changes.add(Change.move(ref, journey, at));
        changes.add(Change.set(ref, "label", phase.label()));
      }
    }
    return changes;
  }
}
