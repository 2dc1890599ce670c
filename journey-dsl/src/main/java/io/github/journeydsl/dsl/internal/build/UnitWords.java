package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.value.SpanUnit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units that people most likely mean by words that are no units of the language. */
final class UnitWords {

  private static final List<String> UNITS = Arrays.stream(SpanUnit.values())
      .filter(unit -> unit != SpanUnit.BUSINESS_DAY)
      .flatMap(unit -> List.of(unit.singular(), unit.plural()).stream())
      .toList();

  /** Japanese units and usual abbreviations; 間 behind a unit says nothing more. */
  private static final Map<SpanUnit, List<String>> OTHERS = Map.of(
      SpanUnit.MINUTE, List.of("分", "min", "mins"),
      SpanUnit.HOUR, List.of("時", "h", "hr", "hrs"),
      SpanUnit.DAY, List.of("日", "d"),
      SpanUnit.BUSINESS_DAY,
          List.of("営業日", "business-day", "business-days", "business_days", "businessdays"),
      SpanUnit.WEEK, List.of("週", "w", "wk", "wks"),
      SpanUnit.MONTH, List.of("月", "か月", "カ月", "ヶ月", "ケ月", "ヵ月", "ゖ月", "箇月", "mo"),
      SpanUnit.YEAR, List.of("年", "y", "yr", "yrs"));

  private UnitWords() {}

  /** Units in words of the language, the likeliest first. */
  static List<String> similar(String word) {
    String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = folded.endsWith("間") ? folded.substring(0, folded.length() - 1) : folded;
    Optional<SpanUnit> meant = Arrays.stream(SpanUnit.values())
        .filter(unit -> OTHERS.getOrDefault(unit, List.of()).contains(plain))
        .findFirst();
    return meant.map(unit -> List.of(unit.plural())).orElseGet(() -> SimilarNames.of(word, UNITS));
  }
}
