/**
 * Runs nurture scenarios: a program made of a map, a pure step function over the state of one lead,
 * an engine for many leads, a simulator, and the tests that are written in a map.
 */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.runtime {
  requires transitive io.github.journeydsl.core;
  requires static org.jspecify;

  exports io.github.journeydsl.runtime;
  exports io.github.journeydsl.runtime.input;
  exports io.github.journeydsl.runtime.log;
  exports io.github.journeydsl.runtime.simulation;
  exports io.github.journeydsl.runtime.testing;
  exports io.github.journeydsl.runtime.version;
}
