package io.github.journeydsl.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "yamada",
        "ma-guide",
        "a-",
        "a--b",
        "a_1",
        "Z9",
        "認知",
        "メール",
        "𠮷野家",
        "a３",
        "Größe",
        "ª"
      })
  void anIdIsMadeOfLettersDigitsAndHyphensOfAnyScript(String id) {
    assertThat(Invariants.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "a b", "1st", "３", "-a", "_a", "a.b", "a/b", "a\n", "😀", "e\u0301", "\ud842",
        "a\udfb7", "a\u0000"
      })
  void anythingElseIsNoId(String text) {
    assertThat(Invariants.isId(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "𠮷", "😀👩‍💻", "\u0000", "\uffff", "a𠮷b"})
  void textWithWholeCharactersIsWellFormed(String text) {
    assertThat(Invariants.isWellFormed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d", "\ude00", "a\ud83d", "\ud83da", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void halfACharacterIsNot(String text) {
    assertThat(Invariants.isWellFormed(text)).isFalse();
  }

  @Test
  void boundsAreNamedWhereThereAreSome() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Invariants.between("impact", 9, 1, 5))
        .withMessage("impact 9 is not possible: it must be a whole number from 1 to 5");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Invariants.between("times", 0, 1, Integer.MAX_VALUE))
        .withMessage("times 0 is not possible: it must be a whole number, at least 1");
  }
}
