package io.github.journeydsl.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SimilarNamesProperties {

  @Property
  void ofNamesOfOneLengthEachIsSimilarToTheOtherOrNeither(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(6) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(6) String other) {
    boolean there = SimilarNames.of(one, List.of(other)).contains(other);
    boolean back = SimilarNames.of(other, List.of(one)).contains(one);

    assertThat(there).isEqualTo(back);
  }

  @Property
  void theNameItselfComesFirst(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 8) String name,
      @ForAll @Size(max = 8)
          List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 8) String> others) {
    List<String> candidates = new ArrayList<>(others);
    candidates.add(name);

    assertThat(SimilarNames.of(name, candidates)).startsWith(name);
  }

  @Property
  void whatIsGivenIsOfTheCandidatesAndNeverMoreThanThree(
      @ForAll String name, @ForAll @Size(max = 10) List<String> candidates) {
    assertThat(SimilarNames.of(name, candidates))
        .hasSizeLessThanOrEqualTo(3)
        .doesNotHaveDuplicates()
        .isSubsetOf(candidates);
  }

  @Property
  void oneLetterMoreIsAlwaysFound(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 12) String name,
      @ForAll @CharRange(from = 'a', to = 'z') char letter,
      @ForAll int place) {
    int at = Math.floorMod(place, name.length() + 1);
    String longer = name.substring(0, at) + letter + name.substring(at);

    assertThat(SimilarNames.of(name, List.of(longer))).containsExactly(longer);
  }

  @Property
  void closeIsWhatTheWholeTableOfDistancesSays(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 12) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 12) String other) {
    boolean close = distance(one, other) <= Math.max(1, one.length() / 3);
    assertThat(SimilarNames.of(one, List.of(other))).hasSize(close ? 1 : 0);
  }

  /** As it is defined, with every cell of the table. */
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        table[i][j] = Math.min(least, table[i - 1][j - 1] + change);
        boolean swapped = i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[one.length()][other.length()];
  }
}
