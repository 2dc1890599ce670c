package io.github.journeydsl.runtime.input;

/** Skeleton: {@code InputOrder.of(program)} is a comparator over {@link LeadInput}. */
final class InputOrder {
  private InputOrder() {}
}
