package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A side of a diff that is a file or a folder of a git revision, such as {@code main:journeys}. The
 * path counts from the root of the repository, or, with {@code ./}, from the current folder.
 *
 * @param named the side as somebody named it
 * @param colon where its path begins
 * @param folder a folder in the repository
 * @param reader makes maps of what was loaded
 */
record GitSide(String named, int colon, Path folder, MapReader reader) {

  private static final String ENDING = ".journey";

  /** Where the path begins behind a revision; below zero where there is no revision. */
  static int colon(String named) {
    int depth = 0;
    for (int at = 0; at < named.length(); at++) {
      char c = named.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ':' && depth == 0) {
        return at == 0 ? -1 : at;
      }
    }
    return -1;
  }

  DiffSide read() throws Refusal {
    // before any class of JGit: it tells people that nobody listens to its logs
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    QuietGit.install();
    try (Repository repository = open()) {
      GitTree tree = new GitTree(repository, tree(repository));
      String path = path(repository);
      return switch (tree.entry(path)) {
        case FILE -> new DiffSide(named, false, List.of(reader.named(named, load(tree, path))));
        case FOLDER -> new DiffSide(named, true, maps(tree, path));
        case OTHER -> throw refusal("diff.git-other", PlainText.of(named));
        case NOTHING -> throw unknownPath(tree, path);
      };
    } catch (IOException | IllegalArgumentException e) {
      throw refusal(
          "diff.git-unreadable", PlainText.of(named), PlainText.of(String.valueOf(e.getMessage())));
    }
  }

  private String revision() {
    return named.substring(0, colon);
  }

  private Repository open() throws IOException, Refusal {
    File start = folder.toAbsolutePath().normalize().toFile();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start);
    if (builder.getGitDir() == null) {
      throw refusal(
          "diff.no-repository", PlainText.of(named), PlainText.of(FileName.of(start.toPath())));
    }
    return builder.setMustExist(true).build();
  }

  private ObjectId tree(Repository repository) throws IOException, Refusal {
    @Nullable ObjectId tree;
    try {
      tree = repository.resolve(revision() + "^{tree}");
    } catch (IOException | IllegalArgumentException e) {
      tree = null; // no revision, or several
    }
    if (tree == null) {
      throw unknownRevision(repository);
    }
    return tree;
  }

  private Refusal unknownRevision(Repository repository) throws IOException {
    List<String> names = new ArrayList<>(List.of("HEAD"));
    for (Ref ref : repository.getRefDatabase().getRefs()) {
      names.add(Repository.shortenRefName(ref.getName()));
    }
    return refusal(
        "diff.no-revision", SimilarNames.of(revision(), names), PlainText.of(revision()));
  }

  private Refusal unknownPath(GitTree tree, String path) throws IOException {
    List<String> near = tree.journeys("");
    List<String> similar = new ArrayList<>(
        SimilarNames.of(stem(path), near.stream().map(GitSide::stem).toList()));
    String name = stem(path.substring(path.lastIndexOf('/') + 1));
    near.stream()
        .map(GitSide::stem)
        .filter(other -> other.endsWith("/" + name) && !similar.contains(other))
        .limit(1)
        .forEach(similar::add);
    return refusal(
        "diff.no-path",
        similar.stream().map(other -> revision() + ":" + other + ENDING).toList(),
        PlainText.of(revision()),
        PlainText.of(path));
  }

  /** The ending is no part of what makes names similar: it is the same in all. */
  private static String stem(String path) {
    return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
  }

  private static Refusal refusal(String key, Object... arguments) {
    return Refusal.of(ExitStatus.MISUSE, key, arguments);
  }

  private static Refusal refusal(String key, List<String> similar, Object... arguments) {
    if (similar.isEmpty()) {
      return refusal(key, arguments);
    }
    Message meant =
        Message.oneOf(similar.stream().map(PlainText::of).map(Message::plain).toList());
    return refusal(
        "diff.and-meant", Words.message(key, arguments), Words.message("did-you-mean", meant));
  }

  /** The path from the root of the repository, with {@code /} between folders. */
  private String path(Repository repository) throws Refusal {
    String written = named.substring(colon + 1).replace(File.separatorChar, '/');
    boolean fromHere = written.startsWith("./") || written.startsWith("../") || written.equals(".");
    Deque<String> parts = new ArrayDeque<>();
    if (fromHere && !repository.isBare()) {
      Path here = folder.toAbsolutePath().normalize();
      Path top = repository.getWorkTree().toPath().toAbsolutePath().normalize();
      if (here.startsWith(top)) {
        parts.addAll(List.of(FileName.of(top.relativize(here)).split("/")));
        parts.removeIf(String::isEmpty);
      }
    }
    for (String part : written.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          throw refusal("diff.outside", PlainText.of(named));
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private LoadResult load(GitTree tree, String path) throws IOException {
    GitFiles files = GitFiles.around(tree, revision(), path);
    return JourneyLoader.standard().load(files, files.within(path));
  }

  private List<SideMap> maps(GitTree tree, String folder) throws IOException, Refusal {
    List<SideMap> maps = new ArrayList<>();
    for (String path : tree.journeys(folder)) {
      LoadResult loaded = load(tree, path);
      String within = folder.isEmpty() ? path : path.substring(folder.length() + 1);
      reader.map(loaded).ifPresent(map -> maps.add(new SideMap(within, map, loaded)));
    }
    return maps;
  }
}
