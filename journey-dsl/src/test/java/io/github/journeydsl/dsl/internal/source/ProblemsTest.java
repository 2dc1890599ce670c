package io.github.journeydsl.dsl.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Errors are kept or counted, in whatever order they are found. */
class ProblemsTest {

  private static final int MANY = 5_000;
  private static final SourceText TEXT = new SourceText("a.journey", "x".repeat(MANY));

  private static void add(Problems problems, int offset) {
    problems.add(Problems.error("unclear", TEXT.range(offset, offset), "unclear"));
  }

  private static List<Integer> firstTold(Problems problems, int most) {
    List<Diagnostic> sorted = problems.found().stream()
        .sorted((a, b) -> Integer.compare(offset(a), offset(b)))
        .toList();
    return new FindingLimits(most, most, most)
        .apply(sorted, problems, Optional.empty()).stream()
            .filter(told -> told.range().isPresent())
            .map(ProblemsTest::offset)
            .toList();
  }

  private static int offset(Diagnostic problem) {
    return problem.range().orElseThrow().start().offset();
  }

  @Test
  void theFirstOfAFileAreToldThoughTheyAreFoundLast() {
    Problems problems = new Problems(3, MANY + 1, 3);
    List<Integer> backwards = IntStream.range(0, MANY).boxed().collect(Collectors.toList());
    Collections.reverse(backwards);
    backwards.forEach(offset -> add(problems, offset));
    assertThat(firstTold(problems, 3)).containsExactly(0, 1, 2);
    assertThat(problems.errors()).isEqualTo(MANY);
    assertThat(problems.found().size() + problems.numberUnlisted()).isEqualTo(MANY);
  }

  @Test
  void itIsFullWithTheLastErrorThatIsCounted() {
    Problems problems = new Problems(3, 5, 3);
    IntStream.range(0, 4).forEach(offset -> add(problems, offset));
    assertThat(problems.isFull()).isFalse();
    assertThat(problems.stop()).isEmpty();
    problems.addUnlisted("a.journey", 40);
    problems.addUnlisted("a.journey", 41);
    assertThat(problems.isFull()).isTrue();
    assertThat(problems.stop()).contains(new Problems.Stop("a.journey", 40));
  }

  @Test
  void whatOthersFoundFillsNothingButIsEnough() {
    Problems others = new Problems(3, 5, 3);
    IntStream.range(0, 5).forEach(offset -> add(others, offset));
    Problems problems = new Problems(3, 5, 3);
    problems.addAll(others);
    assertThat(problems.errors()).isEqualTo(5);
    assertThat(problems.isFull()).isFalse();
    assertThat(problems.isEnough()).isTrue();
    assertThat(problems.stop()).contains(new Problems.Stop("a.journey", 4));
  }
}
