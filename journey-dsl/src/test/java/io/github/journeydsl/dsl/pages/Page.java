package io.github.journeydsl.dsl.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page below {@code docs}: its headings, its words and its fenced blocks. */
final class Page {

  private static final Pattern BLOCK =
      Pattern.compile("^```([^`\n]+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern HEADING = Pattern.compile("^(#+) .*$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  private final Path path;
  private final String text;

  private Page(Path path, String text) {
    this.path = path;
    this.text = text;
  }

  /** The page at {@code path} below {@code docs}. */
  static Page of(String path) {
    // surefire names the folder of the module, from wherever Maven was started
    Path file = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(path);
    try {
      return new Page(file.normalize(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files in {@code folder} below {@code docs}. */
  static List<String> names(String folder) {
    Path path = Path.of(System.getProperty("basedir", "")).resolve("../docs").resolve(folder);
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return text.lines().toList();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      int line = (int) text.substring(0, block.start(2)).lines().count() + 1;
      blocks.add(new Block(block.group(1).strip(), block.group(2), block.start(2), line));
    }
    return blocks;
  }

  /** The examples in the language, each with the output that is shown behind a wrong one. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<Block> blocks = blocks();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at).language().equals("journey")) {
        examples.add(Example.of(blocks, at));
      }
    }
    return examples;
  }

  /** The number signs of the headings, in order: the shape of the page. */
  List<String> outline() {
    return HEADING
        .matcher(withoutBlocks())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** What stands in the text in a type of its own: words of the language. */
  List<String> codes() {
    return CODE.matcher(withoutBlocks()).results().map(found -> found.group(1)).toList();
  }

  /** Where the page leads to: files beside it, and headings such as {@code #phase}. */
  List<String> links() {
    return LINK.matcher(withoutBlocks()).results().map(found -> found.group(1)).toList();
  }

  boolean has(String link) {
    String heading = "## `" + link.substring(1) + "`";
    return link.startsWith("#")
        ? withoutBlocks().lines().anyMatch(heading::equals)
        : Files.exists(path.resolveSibling(link));
  }

  /** The rows of the tables, by their cells. */
  List<List<String>> rows() {
    return withoutBlocks()
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> List.of(line.substring(2).split(" +\\| *", -1)))
        .toList();
  }

  private String withoutBlocks() {
    return BLOCK.matcher(text).replaceAll("");
  }

  /** Writes the page with {@code block} saying {@code says}. */
  void write(Block block, String says) {
    write(text.substring(0, block.start()) + says + text.substring(block.end()));
  }

  private void write(String changed) {
    try {
      Files.writeString(path, changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the page with {@code rows} as those rows of its table that begin with a link. */
  void writeRows(List<String> rows) {
    List<String> lines = new ArrayList<>(lines());
    int at = lines.indexOf("|---|---|---|") + 1;
    lines.removeIf(line -> line.startsWith("| ["));
    lines.addAll(at, rows);
    write(String.join("\n", lines) + "\n");
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
