package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.GroupedQuantityContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MeasureContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PercentQuantityContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.QuantityContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.UnitQuantityContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordOrTextContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.Optional;

/** Reads a figure that shall move: {@code "name" from X to Y}. */
final class KpiReader {

  private final Reading in;

  KpiReader(Reading in) {
    this.in = in;
  }

  Optional<Kpi> read(MeasureContext measure) {
    Optional<String> name = in.text(measure.text());
    Optional<Decimal> from = number(measure.from);
    Optional<Decimal> to = number(measure.to);
    Optional<String> unit = unit(measure.from);
    if (!unit.equals(unit(measure.to))) {
      in.add(in.error("two-units", measure.to).help(DslMessages.message("two-units.help")));
      return Optional.empty();
    }
    if (name.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return in.value(measure, () -> new Kpi(name.get(), from.get(), to.get(), unit));
  }

  private Optional<Decimal> number(QuantityContext quantity) {
    if (quantity instanceof UnitQuantityContext unit) {
      return in.literals().decimal(unit.number());
    }
    String figure = quantity.getStart().getText();
    return in.value(quantity, () -> Literals.decimal(figure));
  }

  private Optional<String> unit(QuantityContext quantity) {
    if (quantity instanceof PercentQuantityContext) {
      return Optional.of("%");
    }
    WordOrTextContext unit = quantity instanceof UnitQuantityContext plain
        ? plain.wordOrText()
        : ((GroupedQuantityContext) quantity).wordOrText();
    return unit == null ? Optional.empty() : in.wordOrText(unit);
  }
}
