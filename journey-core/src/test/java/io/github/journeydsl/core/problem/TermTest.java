package io.github.journeydsl.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.JourneyState;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void isWrittenInSmallLettersWithHyphens() {
    assertThat(EvidenceKind.SALES_NOTES.term()).isEqualTo("sales-notes");
  }

  @Test
  void isReadBackFromItsWord() {
    assertThat(Term.parse(EvidenceKind.class, "sales-notes")).contains(EvidenceKind.SALES_NOTES);
    assertThat(Term.parse(EvidenceKind.class, "SALES_NOTES")).isEmpty();
    assertThat(Term.parse(EvidenceKind.class, "rumour")).isEmpty();
  }

  @Test
  void theWordsOfATypeComeInOrder() {
    assertThat(Term.words(JourneyState.class)).containsExactly("as-is", "to-be");
  }
}
