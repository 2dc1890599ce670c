package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the lines of a test stand that expect something. */
class ExpectationPlacesTest {

  private static final String HEAD =
      "journey m { }\npersona 山 { roles user }\nphase a { }\ncontent c { }\n";

  private static LoadResult load(String test) {
    return JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("m.journey", HEAD + test)), "m.journey");
  }

  private static String text(LoadResult loaded, SourceRange range) {
    String text = loaded.text(range.file()).orElseThrow();
    return text.substring(range.start().offset(), range.end().offset());
  }

  @Test
  void areInTheOrderOfTheTextAndNoMoreSendsIsLast() {
    LoadResult loaded = load("""
        test expect "expect exit" { lead 山 in a; expect no more sends
          given 2026-10-05T10:00 view c with expect 5,
            expected "expect no more sends"
          // expect 2026-10-05T10:00 exit
          expect 2026-10-05T10:00 send c by email  /* 山 */; expect 2026-10-06 score 3
          expect no more sends
        }
        """);
    assertThat(loaded.hasErrors()).as(loaded.diagnostics().toString()).isFalse();
    assertThat(loaded.expectations("expect").stream().map(range -> text(loaded, range)))
        .containsExactly(
            "expect 2026-10-05T10:00 send c by email", "expect 2026-10-06 score 3", "expect");
    assertThat(loaded.expectations("expect").stream().map(SourceRange::toString))
        .containsExactly("m.journey:9:3", "m.journey:9:53", "m.journey:5:42");
  }

  @Test
  void ofTestsThatExpectNothingOrAreNotThereAreNone() {
    LoadResult loaded = load("test t { lead 山 in a }");
    assertThat(loaded.expectations("t")).isEmpty();
    assertThat(loaded.expectations("other")).isEmpty();
  }

  @Test
  void areNotToldOfTextsWithMistakes() {
    LoadResult loaded = load("""
        test t {
          lead 山 in a
          expect 2026-10-05T10:00 nonsense
          expect 2026-10-06T10:00 exit
        }
        """);
    assertThat(loaded.hasErrors()).isTrue();
    assertThat(loaded.expectations("t")).isEmpty();
  }
}
