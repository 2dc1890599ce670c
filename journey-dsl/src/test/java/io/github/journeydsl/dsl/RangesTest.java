package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangesTest {

  private static final String TEXT = """
      journey 導入 "導入" {
        phases ma-5
      }
      dmu { role user }
      persona p { roles user }
      phase awareness {
        touchpoint t {
          for p { emotion +1 }
        }
      }
      approval ringi {
        step s { kind draft; by p }
      }
      scoring { stage MQL at 50 }
      """;

  private final LoadResult result =
      JourneyLoader.standard().load(SourceFiles.of(Map.of("a.journey", TEXT)), "a.journey");

  @Test
  void everyElementHasTheRangeOfItsDeclaration() {
    assertThat(declared(ElementRef.of(ElementKind.JOURNEY, "導入"))).startsWith("journey 導入");
    assertThat(declared(ElementRef.of(ElementKind.ROLE, "user"))).isEqualTo("role user");
    assertThat(declared(ElementRef.of(ElementKind.PERSONA, "p")))
        .isEqualTo("persona p { roles user }");
    assertThat(declared(ElementRef.of(ElementKind.TOUCHPOINT, "t")))
        .startsWith("touchpoint t {")
        .endsWith("}");
    assertThat(declared(ElementRef.of(ElementKind.EXPERIENCE, "t", "p")))
        .isEqualTo("for p { emotion +1 }");
    assertThat(declared(ElementRef.of(ElementKind.STEP, "ringi", "s")))
        .isEqualTo("step s { kind draft; by p }");
    assertThat(declared(ElementRef.SCORING)).isEqualTo("scoring { stage MQL at 50 }");
  }

  @Test
  void aPhaseOfTheTemplateHasTheRangeOfTheStatementThatNamesIt() {
    assertThat(declared(ElementRef.of(ElementKind.PHASE, "purchase"))).isEqualTo("phases ma-5");
    assertThat(declared(ElementRef.of(ElementKind.PHASE, "awareness")))
        .startsWith("phase awareness");
  }

  @Test
  void whatIsNotDeclaredHasNoRange() {
    assertThat(result.rangeOf(ElementRef.of(ElementKind.CHANNEL, "email"))).isEmpty();
  }

  private String declared(ElementRef element) {
    Optional<SourceRange> range = result.rangeOf(element);
    assertThat(range).as(element.toString()).isPresent();
    return TEXT.substring(
        range.orElseThrow().start().offset(), range.orElseThrow().end().offset());
  }
}
