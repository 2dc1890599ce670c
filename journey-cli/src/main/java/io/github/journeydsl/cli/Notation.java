package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.json.JourneyJson;
import io.github.journeydsl.json.JourneyJsonException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two ways a journey is written down. */
enum Notation implements Term {
  /** JSON, for programs. */
  JSON {
    @Override
    String write(JourneyMap map) throws Refusal {
      try {
        return JourneyJson.write(map);
      } catch (JourneyJsonException e) {
        throw Refusal.of(ExitStatus.ERRORS, "cannot-be-json", e.problem());
      }
    }
  },
  /** The text language, for people. */
  JOURNEY {
    @Override
    String write(JourneyMap map) {
      return JourneyPrinter.print(map);
    }
  };

  /** The bytes of a byte order mark. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  abstract String write(JourneyMap map) throws Refusal;

  /**
   * The notation of a file, by its name or, where that does not tell, by its first character. A
   * file that cannot be read counts as text: reading it then says why.
   */
  static Notation of(Path file) {
    return ofName(file).orElseGet(() -> ofContent(file));
  }

  /** The notation that the name of a file ends with, if it ends with one. */
  static Optional<Notation> ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(n -> name.endsWith("." + n.term())).findFirst();
  }

  /** The notation of a text that has no name, by its first character. */
  static Notation ofContent(byte[] text) {
    for (byte c : text) {
      boolean passed =
          c == ' ' || c == '\t' || c == '\r' || c == '\n' || MARK.indexOf(c & 0xFF) >= 0;
      if (!passed) {
        return c == '{' ? JSON : JOURNEY;
      }
    }
    return JOURNEY;
  }

  private static Notation ofContent(Path file) {
    try {
      return TextFile.read(file).stripLeading().startsWith("{") ? JSON : JOURNEY;
    } catch (Refusal unreadable) {
      return JOURNEY;
    }
  }
}
