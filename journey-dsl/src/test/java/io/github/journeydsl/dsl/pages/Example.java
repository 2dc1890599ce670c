package io.github.journeydsl.dsl.pages;

import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example on a page: a whole file, or some statements of one. {@code journey wrong} marks a
 * mistake, which the next block tells; {@code journey file=NAME} names a file for others to import.
 *
 * @param block the example itself
 * @param shown what a check says about it, if it is wrong
 */
record Example(Block block, Optional<Block> shown) {

  static final String FILE = "example.journey";

  private static final Pattern HEADER = Pattern.compile("^(journey|library) ", Pattern.MULTILINE);
  private static final Pattern NAMED = Pattern.compile("file=(\\S+)");

  static Example of(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    boolean wrong = block.info().contains(" wrong");
    return new Example(block, wrong ? Optional.of(blocks.get(at + 1)) : Optional.empty());
  }

  boolean isWrong() {
    return shown.isPresent();
  }

  /** The name other examples import it by. */
  Optional<String> name() {
    Matcher name = NAMED.matcher(block.info());
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /**
   * The example as a whole file. Statements alone become a library, since the elements they name
   * may be declared in another example; its header comes last and changes no place.
   */
  String text() {
    return HEADER.matcher(block.text()).find() ? block.text() : block.text() + "library example\n";
  }

  /** A text alone, as the file of an example. */
  static LoadResult load(String text) {
    return JourneyLoader.standard().load(SourceFiles.of(Map.of(FILE, text)), FILE);
  }

  LoadResult load(Page page) {
    Map<String, String> files = new HashMap<>();
    page.examples()
        .forEach(example -> example.name().ifPresent(name -> files.put(name, example.text())));
    String file = name().orElse(FILE);
    files.put(file, text());
    return JourneyLoader.standard().load(SourceFiles.of(files), file);
  }

  @Override
  public String toString() {
    return "line " + block.line();
  }
}
