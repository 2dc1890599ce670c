package io.github.journeydsl.dsl.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.internal.grammar.JourneyLexer;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner finds the tokens of the grammar: those that the generated lexer finds. */
class ScannerProperties {

  /** What begins, ends, joins or spoils tokens. */
  private static final List<String> SIGNS = List.of(
      "\"",
      "\"",
      "\"\"\"",
      "\\",
      "\\\"",
      "\n",
      "\r",
      "\r\n",
      "'",
      "“",
      "」",
      "＂",
      "/",
      "*",
      "//",
      "/*",
      "*/",
      "/*/",
      ".",
      "..",
      ",",
      ",123",
      ",1234",
      ".5",
      "1",
      "12",
      "1234",
      "_",
      "-",
      "+",
      "%",
      ":",
      "T",
      "Ｔ",
      "３",
      "－",
      "10:00",
      "2026-10-05",
      "T09:30:00",
      "=",
      "!",
      "<",
      ">=",
      "{",
      "｝",
      "(",
      ";",
      " ",
      "\t",
      "\f",
      "　",
      "\u00A0",
      "phase",
      "phases",
      "as-is",
      "business",
      "Z",
      "認知",
      "𠮷",
      "😀",
      "e\u0301",
      "#",
      "\u0001",
      "\uFFFF",
      "\uD83D",
      "\u0000");

  private record Found(String type, int channel, int start, int stop) {}

  @Property
  void anyTextHasTheTokensOfTheGrammar(@ForAll String text) {
    assertThat(scanned(text)).isEqualTo(lexed(text));
  }

  @Property(tries = 5_000)
  void anySoupOfSignsHasTheTokensOfTheGrammar(@ForAll("soups") String text) {
    assertThat(scanned(text)).isEqualTo(lexed(text));
  }

  @Property(tries = 100)
  void aPrintedMapHasTheTokensOfTheGrammar(@ForAll("maps") String text) {
    assertThat(scanned(text)).isEqualTo(lexed(text));
  }

  /** A token can be made shorter, and what is behind it read again. */
  @Property(tries = 2_000)
  void readingMayGoOnInsideOfATokenThatWasFound(
      @ForAll("soups") String text, @ForAll long lengths) {
    FoldedText folded = new FoldedText("", text);
    Scanner scanner = new Scanner(folded.signs());
    JourneyLexer lexer = lexer(folded);
    long left = lengths;
    int at = 0;
    while (at < text.length()) {
      folded.seek(at);
      lexer._hitEOF = false; // the end may have been seen inside of a longer token
      List<Found> ofGrammar = new ArrayList<>();
      note(lexer.nextToken(), ofGrammar);
      List<Found> ofScanner = new ArrayList<>();
      int type = scanner.type(at);
      if (type != JourneyParser.SPACE) {
        note(type, at, scanner.end(), ofScanner);
        assertThat(ofScanner).isEqualTo(ofGrammar);
      }
      boolean shortened = (left & 1) == 1;
      left = Long.rotateRight(left, 1);
      at = shortened ? at + 1 : scanner.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ma-adoption/ma-adoption.journey",
        "ma-adoption/people.journey",
        "ma-adoption/contents.journey",
        "production-management/production-management.journey"
      })
  void anExampleHasTheTokensOfTheGrammar(String example) throws IOException {
    try (InputStream in = ScannerProperties.class.getResourceAsStream("/journeys/" + example)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(scanned(text)).isEqualTo(lexed(text)).hasSizeGreaterThan(100);
    }
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> rare = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(SIGNS)), Tuple.of(1, rare))
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> maps() {
    return JourneyMaps.any().map(JourneyPrinter::print);
  }

  private static List<Found> scanned(String text) {
    Scanner scanner = new Scanner(new FoldedText("", text).signs());
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at = scanner.end()) {
      int type = scanner.type(at);
      if (type != JourneyParser.SPACE) {
        note(type, at, scanner.end(), found);
      }
    }
    return found;
  }

  private static List<Found> lexed(String text) {
    List<Found> found = new ArrayList<>();
    lexer(new FoldedText("", text)).getAllTokens().forEach(token -> note(token, found));
    return found;
  }

  private static JourneyLexer lexer(FoldedText text) {
    JourneyLexer lexer = new JourneyLexer(text);
    lexer.removeErrorListeners();
    return lexer;
  }

  private static void note(int type, int start, int end, List<Found> found) {
    found.add(new Found(name(type), StatementEnds.channel(type), start, end - 1));
  }

  private static void note(Token token, List<Found> found) {
    found.add(new Found(
        name(token.getType()), token.getChannel(), token.getStartIndex(), token.getStopIndex()));
  }

  private static String name(int type) {
    return JourneyParser.VOCABULARY.getDisplayName(type);
  }
}
