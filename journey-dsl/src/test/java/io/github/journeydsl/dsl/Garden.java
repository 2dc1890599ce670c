package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A sound text in which mistakes are planted, and what must hold of reading it then. */
final class Garden {

  private final Map<String, String> files;
  private final String main;
  private final String file;
  private final LoadResult sound;
  private final Map<Slip, List<Planted>> planted = new EnumMap<>(Slip.class);

  /** The text {@code file} of some files; {@code main} is read. */
  Garden(Map<String, String> files, String main, String file) {
    this.files = files;
    this.main = main;
    this.file = file;
    this.sound = load(text());
    if (sound.hasErrors()) {
      throw new IllegalArgumentException("not sound: " + Mistakes.of(sound));
    }
  }

  static Garden of(String text) {
    return new Garden(Map.of(Reads.FILE, text), Reads.FILE, Reads.FILE);
  }

  String text() {
    return files.get(file);
  }

  private LoadResult load(String text) {
    Map<String, String> texts = new LinkedHashMap<>(files);
    texts.put(file, text);
    return JourneyLoader.standard().load(SourceFiles.of(texts), main);
  }

  /** How many errors a mistake alone gives; none if the text is sound with it too. */
  int errors(Planted mistake) {
    return errors(load(mistake.in(text()))).size();
  }

  /**
   * Whether it is a mistake at all. An import that cannot be read takes away whatever it would have
   * brought, which is told nowhere else.
   */
  boolean isMistake(Planted mistake) {
    return !text().startsWith("import", mistake.from()) && errors(mistake) > 0;
  }

  /**
   * Mistakes of any kind that stand apart. A name that nobody knows is no mistake beside a
   * declaration that lost its own: it may be that.
   */
  List<Planted> independent(int most, Random random) {
    boolean withNames = random.nextBoolean();
    List<Planted> chosen = new ArrayList<>();
    for (int tried = 0; tried < most * 4 && chosen.size() < most; tried++) {
      Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
      List<Planted> all = planted(slip);
      if (!all.isEmpty() && (withNames ? !slip.losesNames() : slip != Slip.UNKNOWN_NAME)) {
        Planted one = all.get(random.nextInt(all.size()));
        boolean apart = chosen.stream().noneMatch(other -> other.isNear(one));
        if (apart && isMistake(one)) {
          chosen.add(one);
        }
      }
    }
    return chosen;
  }

  private List<Planted> planted(Slip slip) {
    return planted.computeIfAbsent(slip, kind -> kind.in(text()));
  }

  private static List<Diagnostic> errors(LoadResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .toList();
  }

  /**
   * What is wrong with how the text is read with some mistakes in it, if anything: another number
   * of errors, an error at another place, an element that is lost or another.
   */
  Optional<String> complaint(List<Planted> mistakes) {
    List<Planted> sorted = Planted.inOrder(mistakes);
    String text = Planted.in(text(), sorted);
    LoadResult result = load(text);
    Soundness.assertSound(result, text);
    List<Diagnostic> errors = errors(result);
    List<String> wrong = new ArrayList<>();
    if (errors.size() != sorted.size()) {
      wrong.add(errors.size() + " errors");
    } else {
      int grown = 0;
      for (int at = 0; at < errors.size(); at++) {
        Planted mistake = sorted.get(at);
        if (!isAt(errors.get(at), mistake, grown)) {
          wrong.add("elsewhere");
        }
        grown += mistake.growth();
      }
    }
    wrong.addAll(lost(result, sorted));
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(wrong + " " + shown(sorted) + " " + Mistakes.of(result));
  }

  private boolean isAt(Diagnostic error, Planted mistake, int grown) {
    SourceRange range = error.range().orElseThrow();
    int at = range.start().offset() - grown;
    return range.file().equals(file)
        && at >= mistake.from()
        && at <= mistake.to() + Math.max(0, mistake.growth());
  }

  /** The elements that no mistake touches, and that are lost or another all the same. */
  private List<String> lost(LoadResult result, List<Planted> mistakes) {
    Map<ElementRef, Object> before = parts(sound);
    Map<ElementRef, Object> after = parts(result);
    List<String> lost = new ArrayList<>();
    before.forEach((ref, part) -> {
      if (!isTouched(ref, mistakes) && !part.equals(after.get(ref))) {
        lost.add((after.containsKey(ref) ? "changed " : "lost ") + ref);
      }
    });
    return lost;
  }

  private static Map<ElementRef, Object> parts(LoadResult result) {
    return result.map().<Map<ElementRef, Object>>map(MapParts::of).orElseGet(Map::of);
  }

  private boolean isTouched(ElementRef ref, List<Planted> mistakes) {
    return sound
        .rangeOf(ref)
        .filter(range -> range.file().equals(file))
        .map(range -> mistakes.stream()
            .anyMatch(m -> m.touches(range.start().offset(), range.end().offset())))
        .orElse(false);
  }

  private String shown(List<Planted> mistakes) {
    List<String> lines = new ArrayList<>();
    for (Planted mistake : mistakes) {
      int start = text().lastIndexOf('\n', mistake.start() - 1) + 1;
      int line =
          1 + (int) text().substring(0, start).chars().filter(c -> c == '\n').count();
      int stop = text().indexOf('\n', mistake.end());
      String now = text().substring(start, mistake.start())
          + mistake.replacement()
          + text().substring(mistake.end(), stop < 0 ? text().length() : stop);
      lines.add(mistake.slip() + "@" + line + " <" + now.strip().replace("\n", "⏎") + ">");
    }
    return lines.toString();
  }
}
