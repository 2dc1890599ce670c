package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides of a diff that are git revisions. */
class GitSideTest {

  private static final String JOURNEY = """
      journey tool "工具"
      import "人.journey"
      phase comparison "比較検討" { touchpoint demo "デモ" { for mori { stance neutral } } }
      """;

  private static final String PEOPLE = "library people\npersona mori \"森\" { roles user }\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void commit() throws IOException, GitAPIException {
    QuietGit.install();
    write("旅/工具.journey", JOURNEY);
    write("旅/人.journey", PEOPLE);
    write(".hidden/other.journey", "nonsense");
    write("旅/tool.json", "{}");
    commit("one");
    write("旅/人.journey", PEOPLE.replace("森", "森 課長"));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ObjectId commit(String message) throws GitAPIException {
    try (Git git =
        Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      return git.commit()
          .setMessage(message)
          .setSign(false)
          .setAuthor("a", "a@b")
          .setCommitter("a", "a@b")
          .call();
    }
  }

  private Run diff(String old, String now) {
    return Run.of("diff", "--repository", folder.toString(), old, now);
  }

  @Test
  void importsAreThoseOfTheRevision() {
    Run run = diff("main:旅/工具.journey", folder.resolve("旅/工具.journey").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("label is now \"森 課長\", was \"森\"").contains("1 change");
    assertThat(diff("main:旅/工具.journey", "HEAD:旅/工具.journey").out()).isEqualTo("no changes\n");
  }

  @ParameterizedTest
  @CsvSource({"main:旅", "main:旅/", "HEAD:旅", "main:", "main^{commit}:./旅", "refs/heads/main:旅"})
  void foldersAreJourneysOfTheRevision(String side) throws IOException {
    Run run = diff(side, "main:" + (side.contains("旅") ? "旅" : ""));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("no changes\n");
    Run tree =
        diff(side, side.endsWith(":") ? folder.toString() : folder.resolve("旅").toString());
    assertThat(tree.out()).contains("1 change");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mian:旅             | no revision of the repository is called \"mian\". Did you mean main?",
        "nothing:旅          | no revision of the repository is called \"nothing\"",
        "HEAD~7:旅           | no revision of the repository is called \"HEAD~7\"",
        "0000:旅             | no revision of the repository is called \"0000\"",
        "main:旅/工貝.journey | Did you mean main:旅/工具.journey?",
        "main:工具.journey    | Did you mean main:旅/工具.journey?",
        "main:nowhere        | there is no \"nowhere\" in main",
        "main:../x           | main:../x leads out of the repository",
        "main:旅/人.journey   | is a library",
        "main:旅/tool.json    | error[",
      })
  void whatIsNotThereIsTold(String side, String answer) {
    Run run = diff(side, "main:旅/工具.journey");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(answer);
  }

  @Test
  void outsideOfARepositoryThereIsNoRevision(@TempDir Path elsewhere) {
    Run run = Run.of("diff", "--repository", elsewhere.toString(), "main:a", "main:b");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("lies in no git repository");
  }

  @Test
  void aMistakeIsShownByTheNameOfTheRevision() throws IOException, GitAPIException {
    write("旅/人.journey", PEOPLE.replace("roles user", "rolls user"));
    commit("two");
    Run run = diff("main:旅/工具.journey", "main~1:旅/工具.journey");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("main:旅/人.journey:2:");
  }

  @Test
  void whatIsAFileIsThatFile() throws IOException {
    Path file = folder.resolve("main:a.journey");
    try {
      Files.writeString(file, "journey a");
    } catch (IOException | InvalidPathException e) {
      return; // this system knows no such name
    }
    assertThat(diff(file.toString(), file.toString()).out()).isEqualTo("no changes\n");
  }

  @Test
  void theMarkOfARootCountsInTheRevisionToo() throws IOException, GitAPIException {
    write("team/a/a.journey", "journey a\nimport \"../lib.journey\"\n");
    write("team/lib.journey", "library lib\n");
    commit("without");
    write("team/journey.toml", "");
    commit("with");
    Run refused = diff("main~1:team/a/a.journey", "main:team/a/a.journey");
    assertThat(refused.err()).contains("import-outside-root").contains("main~1:team/a/a.journey:2");
    assertThat(diff("main:team/a", "main:team/a").out()).isEqualTo("no changes\n");
  }

  @Test
  void bareRepositoriesHaveRevisionsToo(@TempDir Path bare) throws GitAPIException {
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(bare.toFile())
        .setBare(true)
        .call()
        .close();
    Run run = Run.of(
        "diff", "--repository", bare.toString(), "main:旅", folder.resolve("旅").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 change");
  }

  @Test
  void nothingIsWritten() throws IOException {
    Map<String, FileTime> before = files();
    diff("main:旅", folder.resolve("旅").toString());
    assertThat(files()).isEqualTo(before);
  }

  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(file -> files.put(file.toString(), changed(file)));
    }
    return files;
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"main:a, 4", "a, -1", ":a, -1", "HEAD^{/fix: x}:a, 14", "a:b:c, 1", "'', -1"})
  void thePathBeginsBehindTheFirstColonOfNoMessage(String named, int colon) {
    assertThat(GitSide.colon(named)).isEqualTo(colon);
  }
}
