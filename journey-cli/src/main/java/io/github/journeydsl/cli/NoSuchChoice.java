package io.github.journeydsl.cli;

import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** A word that is none of those an option can be set to. */
final class NoSuchChoice extends TypeConversionException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> similar;

  NoSuchChoice(String sentence, List<String> similar) {
    super(sentence);
    this.similar = List.copyOf(similar);
  }

  /** The choices that look like it. */
  List<String> similar() {
    return similar;
  }
}
