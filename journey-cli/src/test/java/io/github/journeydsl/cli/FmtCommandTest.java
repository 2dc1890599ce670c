package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FmtCommandTest {

  private static final String UGLY = "journey   a{\nversion \"1\"\n}\n";
  private static final String TIDY = "journey a {\n  version \"1\"\n}\n";
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream piped = new ByteArrayOutputStream();

  @Test
  void writesWhatDiffersAndListsIt() throws IOException {
    Path ugly = write("旅.journey", UGLY);
    Path tidy = write("b.journey", TIDY);
    Files.setLastModifiedTime(tidy, LONG_AGO);
    Run run = fmt("", ugly.toString(), tidy.toString());
    assertThat(run).isEqualTo(new Run(0, FileName.of(ugly) + "\n", ""));
    assertThat(Files.readString(ugly)).isEqualTo(TIDY);
    assertThat(Files.getLastModifiedTime(tidy)).isEqualTo(LONG_AGO);
    assertThat(fmt("", ugly.toString(), tidy.toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void keepsLineEndsAndTheByteOrderMark() throws IOException {
    Path file = write("a.journey", "\ufeff" + UGLY.replace("\n", "\r\n"));
    assertThat(fmt("", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo("\ufeff" + TIDY.replace("\n", "\r\n"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsPermissionsAndLinks() throws IOException {
    Path file = write("a.journey", UGLY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.journey"), file);
    assertThat(fmt("", link.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo(TIDY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void checkListsWhatDiffersAndWritesNothing() throws IOException {
    Path ugly = write("a.journey", UGLY);
    Path tidy = write("b.journey", TIDY);
    Run run = fmt("", "--check", ugly.toString(), tidy.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(FileName.of(ugly) + "\n");
    assertThat(run.err()).contains("journey fmt");
    assertThat(ugly).hasContent(UGLY);
    assertThat(fmt("", "--check", tidy.toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void diffShowsWhatWouldChangeAndWritesNothing() throws IOException {
    Path file = write("a.journey", UGLY);
    Run run = fmt("", "--diff", file.toString());
    String name = FileName.of(file);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(piped()).isEqualTo("""
            --- NAME
            +++ NAME
            @@ -1,3 +1,3 @@
            -journey   a{
            -version "1"
            +journey a {
            +  version "1"
             }
            """.replace("NAME", name));
    assertThat(file).hasContent(UGLY);
    assertThat(fmt("", "--diff", "--check", file.toString()).code()).isEqualTo(1);
  }

  @Test
  void aDiffCanBeApplied() throws Exception {
    String before = Files.readString(Path.of("..", "examples", "journeys", Journeys.PRODUCTION))
        .replace("  ", "   ");
    Path file = write("a.journey", before);
    fmt("", "--diff", file.toString());
    var patch = UnifiedDiffUtils.parseUnifiedDiff(piped().lines().toList());
    fmt("", file.toString());
    assertThat(DiffUtils.patch(before.lines().toList(), patch)).isEqualTo(Files.readAllLines(file));
  }

  @Test
  void aDiffTellsWhereTheLastLineHasNoEnd() throws IOException {
    fmt("", "--diff", write("a.journey", "journey a").toString());
    assertThat(piped()).endsWith("-journey a\n\\ No newline at end of file\n+journey a\n");
  }

  @Test
  void aLongDiffIsShownInTime() throws IOException {
    String lines = " phase p\n".repeat(60_000);
    fmt("", "--diff", write("a.journey", "journey a\n" + lines + "phase z\n").toString());
    assertThat(piped().lines().filter(line -> line.startsWith("-"))).hasSize(60_001);
    assertThat(piped()).contains("@@ -1,60002 +1,60002 @@").endsWith(" phase z\n");
  }

  @Test
  void aPersonSeesNoSignsThatATerminalObeys() throws IOException {
    Path file = write("a.journey", "journey  a // \u001b[31m\r\n");
    run(true, "", "--diff", file.toString());
    assertThat(piped()).contains("-journey  a // \ufffd[31m\n").doesNotContain("\u001b", "\r");
  }

  @Test
  void aFolderIsSearched() throws IOException {
    write("b.journey", UGLY);
    write("a/z.journey", UGLY);
    write("a/a.journey", UGLY);
    write("a/note.txt", UGLY);
    write(".hidden/a.journey", UGLY);
    Run run = fmt("", "--check", folder.toString());
    String name = FileName.of(folder);
    assertThat(run.out().lines())
        .containsExactly(name + "/a/a.journey", name + "/a/z.journey", name + "/b.journey");
    assertThat(fmt("", folder.toString(), folder.resolve("b.journey").toString())
            .out()
            .lines())
        .hasSize(3);
    assertThat(folder.resolve(".hidden/a.journey")).hasContent(UGLY);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksToFoldersAreNotFollowed() throws IOException {
    write("a/a.journey", UGLY);
    Files.createSymbolicLink(folder.resolve("a/round"), folder);
    assertThat(fmt("", "--check", folder.toString()).out().lines()).hasSize(1);
  }

  @Test
  void aFolderWithoutJourneysIsNoMistake() {
    Run run = fmt("", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(FileName.of(folder), ".journey");
  }

  @Test
  void standardInputGoesToStandardOutput() {
    assertThat(fmt(UGLY, "-")).isEqualTo(new Run(0, "", ""));
    assertThat(piped()).isEqualTo(TIDY);
    piped.reset();
    String windows = "\ufeff" + TIDY.replace("\n", "\r\n");
    assertThat(fmt(windows, "-").code()).isZero();
    assertThat(piped()).isEqualTo(windows);
  }

  @Test
  void standardInputCanBeChecked() {
    assertThat(fmt(UGLY, "--check", "-").out()).isEqualTo("standard input\n");
    assertThat(fmt(UGLY, "--check", "-").code()).isEqualTo(1);
    assertThat(fmt(TIDY, "--check", "-")).isEqualTo(new Run(0, "", ""));
    assertThat(piped()).isEmpty();
    assertThat(fmt(UGLY, "--diff", "-").code()).isZero();
    assertThat(piped()).startsWith("--- standard input\n").contains("+journey a {\n");
  }

  @Test
  void standardInputWithAMistakeGivesNoOutput() {
    Run run = fmt("journey a {", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("error[unclosed-block]", "standard input:1:");
    assertThat(piped()).isEmpty();
  }

  @Test
  void aFileWithAMistakeIsShownAndLeftAsItIsAndTheOthersAreWritten() throws IOException {
    Path broken = write("a.journey", "journey a\nphase p { gaol  \"x\" }\n");
    Path ugly = write("b.journey", UGLY);
    Run run = fmt("", broken.toString(), ugly.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(FileName.of(ugly) + "\n");
    assertThat(run.err())
        .startsWith("error[unknown-statement]")
        .contains(FileName.of(broken) + ":2:11", "did you mean \"goal\"?");
    assertThat(broken).hasContent("journey a\nphase p { gaol  \"x\" }\n");
    assertThat(fmt("", "--check", broken.toString()).code()).isEqualTo(1);
  }

  @Test
  void aBlankLinePartsTheMistakesOfTwoFiles() throws IOException {
    Path one = write("a.journey", "journey a {\n");
    Path other = write("b.journey", "journey b {\n");
    String mistakes = fmt("", one.toString(), other.toString()).err();
    assertThat(mistakes).contains("\n\nerror").doesNotContain("\n\n\n");
    assertThat(mistakes.split("\n\n", -1)).hasSize(2);
  }

  @Test
  void importsAreNotFollowedAndReferencesDoNotMatter() throws IOException {
    Path file = write("a.journey", "import   \"none.journey\"\nphase p { approval none }");
    assertThat(fmt("", file.toString()).code()).isZero();
    assertThat(file).hasContent("import \"none.journey\"\nphase p { approval none }\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.journey", "sjis.journey", "map.json"})
  void whatCannotBeReadEndsWithTwo(String name) throws IOException {
    Files.write(folder.resolve("sjis.journey"), "旅".getBytes(Charset.forName("Shift_JIS")));
    write("map.json", "{}");
    Run run = fmt("", folder.resolve(name).toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(name).doesNotContain("internal error");
  }

  @Test
  void misuseEndsWithTwo() {
    assertThat(fmt("").code()).isEqualTo(2);
    assertThat(fmt("", "--chekc", "a").err()).contains("--check");
    assertThat(fmt(UGLY, "-", "a.journey").err()).contains("standard input");
    assertThat(fmt(UGLY, "-", "a.journey").code()).isEqualTo(2);
    assertThat(piped()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run fmt(String input, String... arguments) {
    return run(false, input, arguments);
  }

  private Run run(boolean terminal, String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment = new Environment(
        new PrintWriter(out),
        new PrintWriter(err),
        Map.of(),
        terminal,
        Clock.systemUTC(),
        Locale.ROOT);
    Pipe pipe = new Pipe(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), piped);
    String[] all = new String[arguments.length + 1];
    all[0] = "fmt";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int code = Main.run(environment, pipe, all);
    return new Run(code, out.toString(), err.toString());
  }

  private String piped() {
    return piped.toString(StandardCharsets.UTF_8);
  }
}
