package io.github.journeydsl.dsl;

/**
 * How much a loader reads before it stops with one clear diagnostic.
 *
 * @param fileBytes the largest file, in bytes; 100 MB by default
 * @param nesting how deep blocks and parentheses go, and how long a chain of imports is; 100 by
 *     default
 * @param files how many files one map is made of; 1,000 by default
 * @param errors how many errors are listed; further ones are counted; 100 by default
 */
public record LoadLimits(int fileBytes, int nesting, int files, int errors) {

  /** Refuses limits that would not let anything be read. */
  public LoadLimits {
    require("fileBytes", fileBytes);
    require("nesting", nesting);
    require("files", files);
    require("errors", errors);
  }

  private static void require(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, but was " + value);
    }
  }

  private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;

  /** The documented defaults. */
  public static LoadLimits defaults() {
    return new LoadLimits(HUNDRED_MEGABYTES, 100, 1_000, 100);
  }
}
