package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.SourceFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The files below one folder of a revision: imports are resolved in it, never in the work tree.
 *
 * @param tree the files of the revision
 * @param revision the revision as somebody wrote it
 * @param folder the folder, empty for the root of the repository
 */
record GitFiles(GitTree tree, String revision, String folder) implements SourceFiles {

  private static final String ROOT_MARK = "journey.toml";

  /** The files that the journey at {@code path} may import: those below its root. */
  static GitFiles around(GitTree tree, String revision, String path) throws IOException {
    String folder = folderOf(path);
    for (String at = folder; ; at = folderOf(at)) {
      String mark = at.isEmpty() ? ROOT_MARK : at + "/" + ROOT_MARK;
      if (tree.entry(mark) == GitTree.Entry.FILE) {
        return new GitFiles(tree, revision, at);
      }
      if (at.isEmpty()) {
        return new GitFiles(tree, revision, folder);
      }
    }
  }

  private static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** A path from the root of the repository as one from this folder. */
  String within(String path) {
    return folder.isEmpty() ? path : path.substring(folder.length() + 1);
  }

  @Override
  public Optional<byte[]> read(String path, int limit) throws IOException {
    return tree.read(full(path), limit);
  }

  @Override
  public List<String> names(String within) throws IOException {
    return tree.names(within.isEmpty() ? folder : full(within));
  }

  @Override
  public String shownName(String path) {
    return revision + ":" + full(path);
  }

  private String full(String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }
}
