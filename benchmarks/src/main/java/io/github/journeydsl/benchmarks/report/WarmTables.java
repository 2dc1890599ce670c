package io.github.journeydsl.benchmarks.report;

import static io.github.journeydsl.benchmarks.report.MarkdownTable.figure;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import io.github.journeydsl.benchmarks.timing.WarmFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The warm times: rates, ratios and growth, then what Japanese text costs. */
public final class WarmTables {

  private static final int COMPARED = 1_000;

  private WarmTables() {}

  /** Both tables. */
  public static String of(WarmFigures figures, List<Contender> contenders, List<Integer> sizes) {
    return rates(figures, contenders, sizes) + "\n" + japanese(figures, contenders, sizes);
  }

  private static MarkdownTable rates(
      WarmFigures figures, List<Contender> contenders, List<Integer> sizes) {
    List<String> headings = new ArrayList<>(List.of("k elements/s"));
    sizes.forEach(size -> headings.add(size(size)));
    headings.add("time, Jackson = 1");
    headings.add("time, bare pass = 1");
    headings.add("time(10k)/time(1k)");
    headings.add("time(100k)/time(10k)");
    MarkdownTable table = new MarkdownTable(headings);
    for (Contender contender : contenders) {
      List<String> cells = new ArrayList<>(List.of(contender.title()));
      sizes.forEach(size -> cells.add(figure(rate(figures, contender, size))));
      cells.add(figure(figures.ratio(contender, Contender.JACKSON, COMPARED)));
      cells.add(figure(figures.ratio(contender, Contender.ANTLR_BARE, COMPARED)));
      cells.add(figure(figures.growth(contender, 1_000, 10_000)));
      cells.add(figure(figures.growth(contender, 10_000, 100_000)));
      table.row(cells);
    }
    return table;
  }

  private static MarkdownTable japanese(
      WarmFigures figures, List<Contender> contenders, List<Integer> sizes) {
    List<String> headings = new ArrayList<>(List.of("Japanese text, time, ASCII = 1"));
    sizes.forEach(size -> headings.add(size(size)));
    MarkdownTable table = new MarkdownTable(headings);
    contenders.stream()
        .filter(contender -> contender.canRead(Wording.JAPANESE, COMPARED))
        .forEach(contender -> {
          List<String> cells = new ArrayList<>(List.of(contender.title()));
          sizes.forEach(size -> cells.add(figure(figures.japanese(contender, size))));
          table.row(cells);
        });
    return table;
  }

  /** Thousands of elements in a second. */
  static OptionalDouble rate(WarmFigures figures, Contender contender, int elements) {
    OptionalDouble microseconds = figures.perElement(contender, Wording.ASCII, elements);
    return microseconds.isPresent()
        ? OptionalDouble.of(1_000 / microseconds.getAsDouble())
        : microseconds;
  }

  private static String size(int elements) {
    return String.format(Locale.ROOT, "%,d", elements);
  }
}
