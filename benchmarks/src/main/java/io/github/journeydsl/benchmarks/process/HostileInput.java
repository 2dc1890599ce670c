package io.github.journeydsl.benchmarks.process;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Files that nobody means well with, of any size; the first is harmless, to compare with. */
public enum HostileInput {
  /** Nothing but a comment. */
  HARMLESS_COMMENT("journey j\n//", "x"),
  /** Braces without an end. */
  OPEN_BRACES("{"),
  /** Braces that close nothing. */
  CLOSED_BRACES("}"),
  /** Blocks in blocks. */
  NESTED_BLOCKS("phase p {\n"),
  /** Parentheses in parentheses. */
  NESTED_PARENTHESES("scenario s {\n  if ((((((((", "("),
  /** One {@code not} after the other. */
  NOTS("scenario s {\n  if ", "not "),
  /** A text that nothing closes. */
  OPEN_TEXT("journey j \"", "x"),
  /** A comment that nothing closes. */
  OPEN_COMMENT("/*", "*"),
  /** Quotation marks. */
  QUOTES("\""),
  /** One word without an end. */
  ONE_WORD("journey ", "x"),
  /** One number without an end. */
  ONE_NUMBER("persona p { age ", "9"),
  /** Nothing but line ends. */
  LINE_ENDS("\n"),
  /** A mistake on every line. */
  MISTAKES("tochpoint t \"x\" { chanel web }\n"),
  /**
   * Touchpoints of one id in a block that nothing closes, each with a channel that is not there.
   */
  WRONG_REFERENCES("journey j\nphase p {\n", "  touchpoint t { channel nowhere }\n"),
  /** Japanese letters outside of texts. */
  JAPANESE("製品「"),
  /** A list without an end. */
  ONE_LIST("persona p { goal \"a\"", ", \"a\""),
  /** Any bytes. */
  RANDOM_BYTES {
    @Override
    public byte[] bytes(int size) {
      byte[] bytes = new byte[size];
      new Random(20261005).nextBytes(bytes);
      return bytes;
    }
  },
  /** Any signs of the language. */
  RANDOM_SIGNS {
    @Override
    public byte[] bytes(int size) {
      Random random = new Random(20261005);
      byte[] signs = "{}()\",;/.=<>!+-%:*\\ \nphasefor0129_".getBytes(StandardCharsets.US_ASCII);
      byte[] bytes = new byte[size];
      for (int at = 0; at < size; at++) {
        bytes[at] = signs[random.nextInt(signs.length)];
      }
      return bytes;
    }
  };

  private final String start;
  private final String repeated;

  HostileInput() {
    this("", "");
  }

  HostileInput(String repeated) {
    this("", repeated);
  }

  HostileInput(String start, String repeated) {
    this.start = start;
    this.repeated = repeated;
  }

  /** A file of {@code size} bytes, or so few less that no character is cut. */
  public byte[] bytes(int size) {
    byte[] unit = repeated.getBytes(StandardCharsets.UTF_8);
    String text = start + repeated.repeat((size - start.length()) / unit.length);
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
