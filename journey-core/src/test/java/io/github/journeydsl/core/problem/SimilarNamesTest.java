package io.github.journeydsl.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarNamesTest {

  @Test
  void aMissingLetterIsFound() {
    assertThat(SimilarNames.of("yamad", List.of("sato", "yamada"))).containsExactly("yamada");
  }

  @Test
  void aSwapOfNeighboursIsOneChange() {
    assertThat(SimilarNames.of("tset", List.of("test"))).containsExactly("test");
    assertThat(SimilarNames.of("ab", List.of("ba"))).containsExactly("ba");
  }

  @Test
  void twoChangesOfAShortNameAreTooMany() {
    assertThat(SimilarNames.of("tost", List.of("mist"))).isEmpty();
    assertThat(SimilarNames.of("ab", List.of("cd"))).isEmpty();
  }

  @Test
  void aThirdOfALongNameMayDiffer() {
    assertThat(SimilarNames.of("comparison", List.of("comparasion")))
        .containsExactly("comparasion");
    assertThat(SimilarNames.of("abcdefghi", List.of("abcdefxyz"))).containsExactly("abcdefxyz");
    assertThat(SimilarNames.of("abcdefghi", List.of("abcdewxyz"))).isEmpty();
  }

  @Test
  void ofAVeryLongNameTenLettersMayDiffer() {
    String name = "a".repeat(60);
    String ten = "a".repeat(50) + "b".repeat(10);
    String eleven = "a".repeat(49) + "b".repeat(11);
    assertThat(SimilarNames.of(name, List.of(eleven, ten))).containsExactly(ten);
  }

  @Test
  void nothingIsSimilarToANameOfMoreThanAHundredCharacters() {
    String hundred = "a".repeat(100);
    assertThat(SimilarNames.of(hundred, List.of(hundred + "b"))).hasSize(1);
    assertThat(SimilarNames.of(hundred + "b", List.of(hundred))).isEmpty();
  }

  @Test
  void atMostThreeAreGivenAndTheClosestFirst() {
    List<String> candidates = List.of("phase-xy", "phase-ax", "phase-a", "phase-ay", "phase-az");

    assertThat(SimilarNames.of("phase-a", candidates))
        .containsExactly("phase-a", "phase-ax", "phase-ay");
  }

  @Test
  void ofEquallyCloseOnesTheFirstOfTheCollectionComesFirst() {
    assertThat(SimilarNames.of("saty", List.of("satz", "sato"))).containsExactly("satz", "sato");
  }

  @Test
  void caseDoesNotCount() {
    assertThat(SimilarNames.of("sql", List.of("SQL"))).containsExactly("SQL");
  }

  @Test
  void aNameThatIsThereTwiceIsGivenOnce() {
    assertThat(SimilarNames.of("sati", List.of("sato", "sato"))).containsExactly("sato");
  }

  @Test
  void charactersCountAndNotCodeUnits() {
    assertThat(SimilarNames.of("𠮷野", List.of("吉野"))).containsExactly("吉野");
    assertThat(SimilarNames.of("比較検当", List.of("認知", "比較検討"))).containsExactly("比較検討");
  }

  @Test
  void nothingIsSimilarToNothing() {
    assertThat(SimilarNames.of("", List.of())).isEmpty();
    assertThat(SimilarNames.of("", List.of("persona"))).isEmpty();
  }
}
