package io.github.journeydsl.json;

/**
 * How much a reader of JSON takes before it stops with one clear diagnostic. The defaults suit
 * people's files; a service that reads strangers' documents may want less.
 *
 * <pre>{@code
 * JsonLimits limits = JsonLimits.defaults().withBytes(1 << 20).withErrors(20);
 * JsonResult result = JourneyJsonReader.standard().withLimits(limits).load("map.json", stream);
 * }</pre>
 *
 * <p>A number may have 1,000 digits, of which the model takes 40, and a name 1,000 characters.
 *
 * @param bytes the longest document from a stream or an array, in bytes; 128 MiB by default; a
 *     longer one is {@code too-large}
 * @param nesting how deep objects and lists go; 500 by default, which takes half of the stack that
 *     a thread has by default; what goes deeper is {@code too-deep}
 * @param textLength how long a text is, in UTF-16 code units; 1,000,000 by default; a longer one is
 *     {@code too-long}
 * @param errors how many errors are told; 100 by default; with one more, reading stops with
 *     {@code too-many-errors}
 */
public record JsonLimits(int bytes, int nesting, int textLength, int errors) {

  private static final JsonLimits DEFAULTS = new JsonLimits(128 * 1024 * 1024, 500, 1_000_000, 100);

  /** Refuses limits that would not let anything be read. */
  public JsonLimits {
    require("bytes", bytes);
    require("nesting", nesting);
    require("textLength", textLength);
    require("errors", errors);
  }

  private static void require(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, but was " + value);
    }
  }

  /** The documented defaults. */
  public static JsonLimits defaults() {
    return DEFAULTS;
  }

  /** The same limits with another length of documents. */
  public JsonLimits withBytes(int most) {
    return new JsonLimits(most, nesting, textLength, errors);
  }

  /** The same limits with another depth; more than the default may need threads with more stack. */
  public JsonLimits withNesting(int most) {
    return new JsonLimits(bytes, most, textLength, errors);
  }

  /** The same limits with another length of texts. */
  public JsonLimits withTextLength(int most) {
    return new JsonLimits(bytes, nesting, most, errors);
  }

  /** The same limits with another number of errors. */
  public JsonLimits withErrors(int most) {
    return new JsonLimits(bytes, nesting, textLength, most);
  }
}
