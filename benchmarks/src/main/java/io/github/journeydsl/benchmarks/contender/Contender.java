package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.util.Locale;

/** Everything that is measured, Journey first. */
public enum Contender {
  /** Text to model with all places, references resolved. */
  JOURNEY_LOAD("**Journey load**", 100_000, true, new JourneyLoad()),
  /** The same, and then every rule. */
  JOURNEY_CHECK("**Journey load + all rules**", 100_000, true, new JourneyCheck()),
  /** Text to model, and then every analysis. */
  JOURNEY_ANALYSE("**Journey load + all analyses**", 100_000, true, new JourneyAnalyse()),
  /** Model to text. */
  JOURNEY_PRINT("**Journey print**", 100_000, true, new JourneyPrint()),
  /** Text to the same text in the one style, proven. */
  JOURNEY_FORMAT("**Journey format**", 100_000, true, new JourneyFormat()),
  /** The lexer that ANTLR generates, as it comes. */
  ANTLR_LEXER("ANTLR lexer alone", 100_000, false, new AntlrLexer()),
  /** Lexer and parser as they come, without a tree. */
  ANTLR_BARE("bare ANTLR pass", 100_000, false, new AntlrBare()),
  /** JSON to records. */
  JACKSON("Jackson 2 databind to records", 100_000, true, new JacksonDatabind()),
  /** JSON to model, every value checked. */
  JOURNEY_JSON_READ("**Journey JSON read**", 100_000, true, new JourneyJsonRead()),
  /** The same JSON to records of its shape. */
  RECORDS_READ("Jackson 3 databind, records of that shape, read", 100_000, true, new RecordsRead()),
  /** Model to JSON. */
  JOURNEY_JSON_WRITE("**Journey JSON write**", 100_000, true, new JourneyJsonWrite()),
  /** Records to the same JSON. */
  RECORDS_WRITE(
      "Jackson 3 databind, records of that shape, write", 100_000, true, new RecordsWrite()),
  /** A feature file to its document and its pickles. */
  GHERKIN("Gherkin (document + pickles)", 100_000, true, new GherkinDocument()),
  /** The IDL of Smithy to a validated model. */
  SMITHY("Smithy load + validate", 10_000, false, new SmithyModel()),
  /** The Structurizr DSL to a workspace. */
  STRUCTURIZR("structurizr-dsl", 1_000, false, new StructurizrWorkspace());

  private final String title;
  private final int mostElements;
  private final boolean readsJapanese;

  @SuppressWarnings("ImmutableEnumChecker") // they have no state that changes
  private final Subject<?, ?> subject;

  Contender(String title, int mostElements, boolean readsJapanese, Subject<?, ?> subject) {
    this.title = title;
    this.mostElements = mostElements;
    this.readsJapanese = readsJapanese;
    this.subject = subject;
  }

  /** Its name on the command line: {@code journey-load}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name in tables. */
  public String title() {
    return title;
  }

  /** Whether it can read the map in bearable time, and names in its script at all. */
  public boolean canRead(Wording wording, int elements) {
    return elements <= mostElements && (readsJapanese || wording == Wording.ASCII);
  }

  /** Whether what it makes is kept and worked with, and not just text or nothing. */
  public boolean makesModel() {
    return switch (this) {
      case JOURNEY_LOAD, JOURNEY_JSON_READ, RECORDS_READ, JACKSON, GHERKIN, SMITHY, STRUCTURIZR ->
        true;
      case JOURNEY_CHECK,
          JOURNEY_ANALYSE,
          JOURNEY_PRINT,
          JOURNEY_FORMAT,
          JOURNEY_JSON_WRITE,
          RECORDS_WRITE,
          ANTLR_LEXER,
          ANTLR_BARE -> false;
    };
  }

  /** Makes its input of {@code map}. */
  public Trial<?> trial(SyntheticMap map) {
    return Trial.of(subject, map);
  }
}
