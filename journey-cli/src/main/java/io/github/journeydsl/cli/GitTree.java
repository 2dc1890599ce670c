package io.github.journeydsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of one revision of a git repository, by paths from its root with {@code /}.
 *
 * @param repository the repository
 * @param root the tree of the revision
 */
record GitTree(Repository repository, ObjectId root) {

  /** What is at a path. */
  enum Entry {
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** Something else: a link, another repository. */
    OTHER,
    /** Nothing. */
    NOTHING
  }

  private static final String ENDING = ".journey";

  Entry entry(String path) throws IOException {
    if (path.isEmpty()) {
      return Entry.FOLDER;
    }
    try (TreeWalk found = TreeWalk.forPath(repository, path, root)) {
      return found == null ? Entry.NOTHING : entry(found.getFileMode(0));
    }
  }

  private static Entry entry(FileMode mode) {
    if (mode.equals(FileMode.TREE)) {
      return Entry.FOLDER;
    }
    boolean file = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    return file ? Entry.FILE : Entry.OTHER;
  }

  /** The bytes of a file, one more than {@code limit} at most; nothing where there is none. */
  Optional<byte[]> read(String path, int limit) throws IOException {
    if (path.isEmpty()) {
      throw new IOException("a folder");
    }
    try (TreeWalk found = TreeWalk.forPath(repository, path, root)) {
      if (found == null) {
        return Optional.empty();
      }
      if (entry(found.getFileMode(0)) != Entry.FILE) {
        throw new IOException("no file");
      }
      try (InputStream in = repository.open(found.getObjectId(0)).openStream()) {
        return Optional.of(in.readNBytes(limit < Integer.MAX_VALUE ? limit + 1 : limit));
      }
    }
  }

  /** The names of the files in a folder. */
  List<String> names(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    if (folder.isEmpty()) {
      try (TreeWalk walk = new TreeWalk(repository)) {
        walk.addTree(root);
        add(walk, names);
      }
    } else if (entry(folder) == Entry.FOLDER) {
      try (TreeWalk found = TreeWalk.forPath(repository, folder, root);
          TreeWalk walk = new TreeWalk(repository)) {
        walk.addTree(found.getObjectId(0));
        add(walk, names);
      }
    }
    return names;
  }

  private static void add(TreeWalk walk, List<String> names) throws IOException {
    while (walk.next()) {
      names.add(walk.getPathString());
    }
  }

  /** The journeys below a folder, by path, without those in hidden folders. */
  List<String> journeys(String folder) throws IOException {
    List<String> found = new ArrayList<>();
    String before = folder.isEmpty() ? "" : folder + "/";
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(root);
      walk.setRecursive(true);
      while (walk.next()) {
        String path = walk.getPathString();
        boolean hidden = ("/" + path).indexOf("/.", before.length()) >= 0;
        boolean journey = path.endsWith(ENDING) && entry(walk.getFileMode(0)) == Entry.FILE;
        if (path.startsWith(before) && journey && !hidden) {
          found.add(path);
        }
      }
    }
    return found.stream().sorted().toList();
  }
}
