/**
 * The JSON form of journey maps, for Jackson 3: ready-made in
 * {@link io.github.journeydsl.json.JourneyJson}, or as a
 * {@link io.github.journeydsl.json.JourneyModule} for a mapper of your own.
 */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.json {
  requires transitive io.github.journeydsl.core;
  requires static org.jspecify;
  requires transitive tools.jackson.databind;

  exports io.github.journeydsl.json;

  provides tools.jackson.databind.JacksonModule with
      io.github.journeydsl.json.JourneyModule;
}
