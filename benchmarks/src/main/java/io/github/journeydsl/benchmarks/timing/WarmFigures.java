package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.util.List;
import java.util.OptionalDouble;

/** All warm times of a run. */
public record WarmFigures(List<WarmFigure> all) {

  /** Makes the list immutable. */
  public WarmFigures {
    all = List.copyOf(all);
  }

  /** Microseconds for one element, if it was measured. */
  public OptionalDouble perElement(Contender contender, Wording wording, int elements) {
    return all.stream()
        .filter(figure -> figure.contender() == contender
            && figure.wording() == wording
            && figure.elements() == elements)
        .mapToDouble(WarmFigure::perElement)
        .findFirst();
  }

  /** The time of one contender as a multiple of another's, for ASCII text. */
  public OptionalDouble ratio(Contender contender, Contender other, int elements) {
    return divided(
        perElement(contender, Wording.ASCII, elements), perElement(other, Wording.ASCII, elements));
  }

  /** The time for a map as a multiple of that for a smaller one, for ASCII text. */
  public OptionalDouble growth(Contender contender, int smaller, int larger) {
    OptionalDouble quotient = divided(
        perElement(contender, Wording.ASCII, larger),
        perElement(contender, Wording.ASCII, smaller));
    return quotient.isEmpty()
        ? quotient
        : OptionalDouble.of(quotient.getAsDouble() * larger / smaller);
  }

  /** The time for Japanese text as a multiple of that for ASCII text. */
  public OptionalDouble japanese(Contender contender, int elements) {
    return divided(
        perElement(contender, Wording.JAPANESE, elements),
        perElement(contender, Wording.ASCII, elements));
  }

  private static OptionalDouble divided(OptionalDouble above, OptionalDouble below) {
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }
}
