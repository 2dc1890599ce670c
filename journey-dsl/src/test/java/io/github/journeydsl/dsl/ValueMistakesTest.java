package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are no values of their kind, shown exactly where they stand. */
class ValueMistakesTest {

  private static final String PEOPLE = "persona p { roles user }\npersona q { roles user }\n";

  /** What is wrong with statements that stand behind a header and the personas p and q. */
  private static List<String> wrong(String statements) {
    return Mistakes.in("journey a\n" + PEOPLE + statements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "+6", "-6", "3.7", "99999999999999999999"})
  void aScoreIsAWholeNumberFromMinusFiveToFive(String score) {
    assertThat(wrong("phase x { touchpoint t { for p { emotion " + score + " \"x\" } } }"))
        .containsExactly("4:42 error[invalid-value] " + score);
  }

  @Test
  void aScoreIsNoWord() {
    assertThat(wrong("phase x { touchpoint t { for p { emotion good } } }"))
        .containsExactly("4:42 error[syntax] good");
  }

  @Test
  void impactEaseAndAgeHaveBounds() {
    assertThat(wrong("opportunity o { impact 9; ease 0 }\npersona r { roles user; age 151 }"))
        .containsExactly(
            "4:24 error[invalid-value] 9",
            "4:32 error[invalid-value] 0",
            "5:29 error[invalid-value] 151");
  }

  @Test
  void wholeNumbersAreWholeAndNotTooLarge() {
    assertThat(wrong("scoring { stage MQL at 1.5; stage SQL at 99999999999 }"))
        .containsExactly("4:24 error[not-whole] 1.5", "4:42 error[number-too-large] 99999999999");
  }

  @Test
  void daysAndTimesExist() {
    assertThat(Mistakes.in("journey a { reviewed 2026-02-30 every 3 months }"))
        .containsExactly("1:22 error[no-such-date] 2026-02-30");
    assertThat(wrong("opportunity o { due 2026-13-01 }"))
        .containsExactly("4:21 error[no-such-date] 2026-13-01");
    assertThat(wrong("policy { send between 25:00 and 18:00 }"))
        .containsExactly("4:23 error[no-such-date] 25:00");
    assertThat(wrong("policy { send between 24:00 and 18:00 }"))
        .containsExactly("4:23 error[no-such-date] 24:00");
    assertThat(wrong("phase x\ntest t { lead p in x; given 2026-10-05T10:61 enter x }"))
        .containsExactly("5:29 error[no-such-date] 2026-10-05T10:61");
    assertThat(wrong("policy { holidays 2026-12-31, 99999-01-01 }"))
        .containsExactly("4:31 error[no-such-date] 99999-01-01");
  }

  @Test
  void rangesDoNotRunBackwards() {
    assertThat(wrong("phase x { duration 4..2 weeks }"))
        .containsExactly("4:20 error[invalid-value] 4..2 weeks");
    assertThat(wrong("persona r { roles user; company-size 10..3 }"))
        .containsExactly("4:38 error[invalid-value] 10..3");
    assertThat(wrong("policy { holidays 2027-01-03..2026-12-29 }"))
        .containsExactly("4:19 error[invalid-value] 2027-01-03..2026-12-29");
    assertThat(wrong("event e { attribute n number 5..1 }"))
        .containsExactly("4:23 error[invalid-value] number 5..1");
  }

  @Test
  void figuresToBeComparedHaveOneUnit() {
    assertThat(wrong("phase x { kpi \"k\" from 18% to 25 }"))
        .containsExactly("4:31 error[two-units] 25");
  }

  @Test
  void codesOfCountriesAndCurrenciesAreCapitals() {
    assertThat(Mistakes.in("journey a { country Japan; currency jpy }"))
        .containsExactly("1:21 error[invalid-value] Japan", "1:37 error[invalid-value] jpy");
  }

  @Test
  void severalApproversNeedAQuorum() {
    assertThat(wrong("approval r { step s { kind review; by p, q } }"))
        .containsExactly("4:39 error[quorum-missing] p, q");
  }

  @Test
  void aQuorumIsNotLargerThanItsPeople() {
    assertThat(wrong("approval r { step s { kind review; by 3 of p, q } }"))
        .containsExactly("4:39 error[invalid-value] 3 of p, q");
    assertThat(wrong("approval r { step s { kind review; by 0 of p, q } }"))
        .singleElement()
        .asString()
        .startsWith("4:39 error[invalid-value] 0");
  }

  @Test
  void anAmountIsBoundedFromBelowInclusiveAndFromAboveExclusive() {
    assertThat(wrong("approval r { step s { kind review; by p; when amount > 5 JPY } }"))
        .containsExactly("4:54 error[amount-operator] >");
    assertThat(
            wrong(
                "approval r { step s { kind review; by p; when amount >= 5 JPY and amount >= 6 JPY } }"))
        .containsExactly("4:67 error[amount-twice] amount >= 6 JPY");
    assertThat(wrong(
            "approval r { step s { kind review; by p; when amount >= 5 JPY and amount < 5 JPY } }"))
        .singleElement()
        .asString()
        .contains("error[invalid-value]");
    assertThat(wrong(
            "approval r { step s { kind review; by p; when amount >= 5 JPY and amount < 9 EUR } }"))
        .singleElement()
        .asString()
        .contains("error[invalid-value]");
  }

  @Test
  void theWeightsOfASplitSumToAHundred() {
    assertThat(wrong("scenario s {\n  split 50% a { exit } 40% b { exit }\n}"))
        .containsExactly("5:3 error[invalid-value] split");
  }

  @Test
  void aDurationIsNotNegative() {
    assertThat(wrong("phase x { duration -3 days }")).containsExactly("4:20 error[syntax] -3");
  }

  @Test
  void exitIsNoNameOfAStep() {
    assertThat(wrong("scenario s { exit as exit }"))
        .containsExactly("4:22 error[invalid-value] exit");
  }

  @Test
  void aPeriodThatRepeatsIsNotEmpty() {
    assertThat(Mistakes.in("journey a { reviewed 2026-10-05 every 0 months }"))
        .containsExactly("1:39 error[invalid-value] 0 months");
    assertThat(wrong("scoring { decay 10% every 0 days }"))
        .containsExactly("4:27 error[invalid-value] 0 days");
  }

  @Test
  void aShareIsAtMostAHundredPercent() {
    assertThat(wrong("scoring { decay 110% every 30 days }"))
        .containsExactly("4:17 error[invalid-value] 110%");
  }

  @Test
  void aColourIsABasicNameOrSixHexDigits() {
    assertThat(wrong("persona r { roles user; colour reddish }"))
        .containsExactly("4:32 error[invalid-value] reddish");
    assertThat(wrong("persona r { roles user; colour \"#12345\" }"))
        .containsExactly("4:32 error[invalid-value] \"#12345\"");
  }
}
