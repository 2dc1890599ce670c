/** Tests rules of your own in a few lines, with any test framework. */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.testkit {
  requires transitive io.github.journeydsl.core;
  requires io.github.journeydsl.dsl;
  requires static org.jspecify;

  exports io.github.journeydsl.testkit;
}
