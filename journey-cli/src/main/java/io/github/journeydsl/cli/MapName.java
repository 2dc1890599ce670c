package io.github.journeydsl.cli;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a new map as somebody typed it, and what follows from it.
 *
 * <pre>{@code
 * MapName.of("2027年度 MA導入").orElseThrow().id();   // map-2027年度-MA導入
 * }</pre>
 *
 * @param label what people see: the name itself
 * @param id the name with a hyphen for whatever cannot stand in an id, beginning with a letter
 */
record MapName(String label, String id) {

  private static final String SUFFIX = ".journey";
  private static final String PREFIX = "map-";

  /** Names of devices, which no file on Windows can have, whatever its ending. */
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])", Pattern.CASE_INSENSITIVE);

  /** The name {@code typed}, if it has a letter or a digit to make an id of. */
  static Optional<MapName> of(String typed) {
    String name = typed.strip();
    boolean isFile = name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
    // a Mac writes が as two characters, which are one in every other place
    String label = Normalizer.normalize(
        PlainText.of(isFile ? name.substring(0, name.length() - SUFFIX.length()) : name),
        Normalizer.Form.NFC);
    String id = id(label);
    return id.isEmpty() ? Optional.empty() : Optional.of(new MapName(label, id));
  }

  /** The name of its file, on every system the same. */
  String file() {
    return (RESERVED.matcher(id).matches() ? PREFIX + id : id) + SUFFIX;
  }

  /** The name as a string of the language. */
  String quoted() {
    return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String id(String label) {
    StringBuilder id = new StringBuilder();
    // wide letters and narrow kana in the form in which people will type them again
    Normalizer.normalize(label, Normalizer.Form.NFKC).codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c) || c == '_') {
        id.appendCodePoint(c);
      } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    });
    while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    boolean startsWell = id.length() == 0 || Character.isLetter(id.codePointAt(0));
    boolean saysNothing = id.chars().allMatch(c -> c == '_' || c == '-');
    return saysNothing ? "" : startsWell ? id.toString() : PREFIX + id;
  }
}
