/** A program made of modules. */
module com.example.consumer {
  requires io.github.journeydsl.dsl;
  requires io.github.journeydsl.holidays;
  requires io.github.journeydsl.json;
  requires io.github.journeydsl.runtime;
}
