package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain arguments are read without the parser of command lines, and mean what they mean to it. */
class CheckRunTest {

  private static final String JOURNEY = "../examples/journeys/ma-adoption/ma-adoption.journey";
  private static final String PEOPLE = "../examples/journeys/ma-adoption/people.journey";

  @Test
  void namesOfFilesArePlain() {
    assertThat(CheckRun.plain("check", "a.journey", "check").map(CheckRun::files))
        .contains(List.of(Path.of("a.journey"), Path.of("check")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "fmt|a", "check|-", "check|--help", "check|a|--lang|ja", "check|", "a|b"})
  void theRestIsLeftToTheParser(String arguments) {
    assertThat(CheckRun.plain(arguments.split("\\|", -1))).isEmpty();
  }

  @Property(tries = 60)
  void whatIsSaidIsTheSame(@ForAll("files") List<String> files) {
    String[] plain = files.toArray(String[]::new);
    String[] parsed = files.toArray(String[]::new);
    Run one = Run.of(with(plain, "check"));
    // an option that says what holds anyway needs the parser
    Run other = Run.of(with(parsed, "check", "--format", "text"));

    assertThat(one.out()).isEqualTo(other.out());
    assertThat(one.err()).isEqualTo(other.err());
    assertThat(one.code()).isEqualTo(other.code());
  }

  private static String[] with(String[] files, String... first) {
    String[] all = new String[first.length + files.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(files, 0, all, first.length, files.length);
    return all;
  }

  @Provide
  Arbitrary<List<String>> files() {
    return Arbitraries.of(
            JOURNEY,
            PEOPLE,
            "none.journey",
            "a.json",
            "@file",
            "check",
            "..",
            "",
            "a\0b",
            "=",
            "'x'")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
