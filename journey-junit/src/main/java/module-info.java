/** The tests of nurture scenarios that are written in a map, as tests of JUnit 5. */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.junit {
  requires transitive io.github.journeydsl.core;
  requires transitive org.junit.jupiter.api;
  requires io.github.journeydsl.dsl;
  requires io.github.journeydsl.holidays;
  requires io.github.journeydsl.runtime;
  requires org.opentest4j;
  requires static org.jspecify;

  exports io.github.journeydsl.junit;
}
