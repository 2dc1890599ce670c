package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.load.Loaded;
import io.github.journeydsl.dsl.internal.load.RootPath;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything stands in the texts of a map. */
final class Declarations {

  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final Map<ElementRef, List<Declared>> elements = new HashMap<>();
  private final List<Declared> topLevel = new ArrayList<>();
  private final Map<String, SourceText> texts;
  private final int deepest;

  private Declarations(Map<String, SourceText> texts, int deepest) {
    this.texts = texts;
    this.deepest = deepest;
  }

  static Declarations of(Loaded loaded, int deepest) {
    Declarations all = new Declarations(loaded.textsByPath(), deepest);
    all.file(loaded.textsByPath().keySet().iterator().next());
    return all;
  }

  /** The texts by their paths; the one with the journey first. */
  Map<String, Sheet> sheets() {
    return Collections.unmodifiableMap(sheets);
  }

  /** The text with the journey. */
  Sheet main() {
    return sheets.values().iterator().next();
  }

  /** The statements that declare an element: one, or two for some roles, or none. */
  List<Declared> of(ElementRef element) {
    return elements.getOrDefault(element, List.of());
  }

  /** The statements of the top level that begin with a word, in the order they are read. */
  List<Declared> topLevel(String keyword) {
    return topLevel.stream().filter(d -> d.phrase().keyword().equals(keyword)).toList();
  }

  /** Every text with its statements. */
  Collection<Sheet> all() {
    return sheets.values();
  }

  private void file(String path) {
    SourceText text = texts.get(path);
    if (text == null || sheets.containsKey(path)) {
      return;
    }
    Sheet sheet = Sheet.of(text, deepest);
    sheets.put(path, sheet);
    for (Phrase phrase : sheet.root().phrases()) {
      Declared declared = new Declared(sheet, phrase, sheet.root(), null);
      topLevel.add(declared);
      if (phrase.keyword().equals("import")) {
        String named = Reading.decode(phrase.word(1));
        RootPath.resolve(path, named).ifPresent(this::file);
      } else {
        topLevel(declared);
      }
    }
  }

  private void topLevel(Declared declared) {
    String keyword = declared.phrase().keyword();
    if (keyword.equals("dmu")) {
      parts(
          declared,
          "role",
          role -> ElementRef.of(ElementKind.ROLE, role.phrase().word(1)));
      return;
    }
    Optional<ElementKind> kind = Term.parse(ElementKind.class, keyword);
    if (kind.isEmpty() || kind.get() == ElementKind.ALLOW || kind.get() == ElementKind.MIGRATION) {
      return;
    }
    boolean single = kind.get() == ElementKind.SCORING || kind.get() == ElementKind.POLICY;
    String id = single ? "" : declared.phrase().word(1);
    ElementRef ref = new ElementRef(kind.get(), id);
    add(ref, declared);
    if (kind.get() == ElementKind.PHASE) {
      parts(
          declared,
          "touchpoint",
          point -> ElementRef.of(ElementKind.TOUCHPOINT, point.phrase().word(1)));
    } else if (kind.get() == ElementKind.APPROVAL) {
      parts(
          declared,
          "step",
          step -> ElementRef.of(ElementKind.STEP, id, step.phrase().word(1)));
    }
  }

  private void parts(
      Declared whole, String keyword, java.util.function.Function<Declared, ElementRef> name) {
    for (Block block : whole.phrase().blocks()) {
      for (Phrase phrase : block.of(keyword)) {
        Declared part = whole.inside(block, phrase);
        ElementRef ref = name.apply(part);
        add(ref, part);
        if (ref.kind() == ElementKind.TOUCHPOINT) {
          parts(
              part,
              "for",
              one ->
                  ElementRef.of(ElementKind.EXPERIENCE, ref.id(), one.phrase().word(1)));
        }
      }
    }
  }

  private void add(ElementRef ref, Declared declared) {
    elements.computeIfAbsent(ref, r -> new ArrayList<>()).add(declared);
  }
}
