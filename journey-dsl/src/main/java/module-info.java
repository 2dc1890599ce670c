/** The text language of journey maps: text to model with exact places, and model to text. */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.dsl {
  requires transitive io.github.journeydsl.core;
  requires static org.antlr.antlr4.runtime; // packed into the jar under another name
  requires static org.jspecify;

  exports io.github.journeydsl.dsl;
}
