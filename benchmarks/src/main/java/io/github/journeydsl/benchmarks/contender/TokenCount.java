package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.grammar.JourneyParser;
import java.util.stream.IntStream;

/** What the passes of ANTLR leave behind, as they make no model. */
record TokenCount(int tokens, int touchpoints) {

  /** The keyword that every element starts with, and nothing else of a synthetic map. */
  static final int TOUCHPOINT = IntStream.rangeClosed(1, JourneyParser.VOCABULARY.getMaxTokenType())
      .filter(type -> "'touchpoint'".equals(JourneyParser.VOCABULARY.getLiteralName(type)))
      .findFirst()
      .orElseThrow();
}
