/**
 * The {@code journey} command: checks, tests, formats and converts journeys, for people and for
 * continuous integration.
 */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.cli {
  requires info.picocli;
  requires io.github.journeydsl.core;
  requires io.github.journeydsl.dsl;
  requires io.github.journeydsl.holidays;
  requires io.github.journeydsl.json;
  requires io.github.journeydsl.runtime;
  requires io.github.javadiffutils;
  requires org.tomlj;
  requires org.eclipse.jgit;
  requires tools.jackson.core;
  requires static org.checkerframework.checker.qual; // the TOML library is annotated with it
  requires static org.jspecify;

  opens io.github.journeydsl.cli to
      info.picocli; // it fills the options of the commands in
}
