package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.internal.format.Layout;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;

/** Formatting changes layout only, and once is enough. */
class FormatterProperties {

  @Property(tries = 150)
  void whatIsPrintedIsFormatted(@ForAll("maps") JourneyMap map) {
    String text = JourneyPrinter.print(map);
    assertThat(Formats.text(text)).isEqualTo(text);
  }

  @Property(tries = 200)
  void anOddLayoutKeepsItsMapItsCommentsAndItsLineEnds(@ForAll("odd") String text) {
    String formatted = Formats.text(text);
    assertThat(Reads.text(formatted).map()).isEqualTo(Reads.text(text).map());
    List<Integer> comments = OddLayout.comments(formatted);
    assertThat(comments).isEqualTo(OddLayout.comments(text));
    assertThat(comments).isEqualTo(IntStream.range(0, comments.size()).boxed().toList());
    assertThat(formatted
            .replaceAll("\r\n", "")
            .chars()
            .filter(c -> c == '\n' || c == '\r')
            .distinct())
        .as("kinds of line ends")
        .hasSizeLessThanOrEqualTo(1);
    assertThat(text.contains("\r\n")).isEqualTo(formatted.contains("\r\n"));
  }

  @Property(tries = 200)
  void formattingTwiceIsFormattingOnce(@ForAll("odd") String text) {
    String once = Formats.text(text);
    assertThat(Formats.text(once)).isEqualTo(once);
  }

  @Property(tries = 200)
  void aTextIsLaidOutInPartsAsItIsAsAWhole(@ForAll("odd") String text) {
    SourceText source = new SourceText("a.journey", text);
    List<Token> tokens = new SyntaxReader(100).tokens(source, new Problems());
    assertThat(Formats.text(text).replace("\r\n", "\n").replace('\r', '\n'))
        .isEqualTo(Layout.of(source, tokens, 0, ""));
  }

  @Property(tries = 150)
  void aFormattedTextIsTidy(@ForAll("odd") String text) {
    Assume.that(!text.contains("\"\"\"")); // the spaces in such a text are its own
    String formatted = Formats.text(text).replace("\r\n", "\n").replace('\r', '\n');
    assertThat(formatted).endsWith("\n").doesNotStartWith("\n").doesNotEndWith("\n\n");
    assertThat(formatted.lines().filter(line -> !line.contains("\"")))
        .as("spaces at the end of a line")
        .noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"));
  }

  @Property(tries = 200)
  void layoutWithoutCommentsDoesNotMatterInsideALine(@ForAll("maps") JourneyMap map) {
    String text = JourneyPrinter.print(map);
    Assume.that(!text.contains("\"\"\"")); // its indentation can be its own
    String spread = text.replaceAll("(?m)^ +", "\t ").replace(" {\n", "\t{\n\n");
    assertThat(Formats.text(spread)).isEqualTo(text);
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }

  @Provide
  Arbitrary<String> odd() {
    Arbitrary<String> texts = Arbitraries.oneOf(
        JourneyMaps.any().map(JourneyPrinter::print), Arbitraries.of(Examples.texts()));
    return Combinators.combine(texts, Arbitraries.longs()).as(OddLayout::of);
  }
}
