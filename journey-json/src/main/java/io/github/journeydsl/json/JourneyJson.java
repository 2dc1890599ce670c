package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.internal.JourneyForms;
import io.github.journeydsl.json.internal.JsonMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes journey maps as JSON and reads them back, ready-made.
 *
 * <pre>{@code
 * String json = JourneyJson.write(map);
 * JourneyMap same = JourneyJson.read(json);
 * }</pre>
 *
 * <p>What is written is the same, byte for byte, on every machine: two spaces of indentation, line
 * feeds, UTF-8, fields in a fixed order, a line feed at the end. What was written can be read
 * without loss. The format is described in {@code docs/json.md}.
 *
 * <p>What is read is UTF-8 and strict: a field the format does not have, a field twice, a value the
 * model refuses, or anything behind the map is an error, and all errors are told in one run, each
 * with its place: as {@link JourneyJsonException} or, with {@link #load}, as values. Limits are
 * those of {@link JsonLimits}. For other settings use a {@link JourneyModule} with a mapper of your
 * own.
 */
public final class JourneyJson {

  /** What a document without a name is called in diagnostics. */
  static final String NAME = "journey.json";

  /** What could not be read back is not written. */
  private static final int MOST_NESTING = JsonLimits.defaults().nesting();

  private static final JsonFactory JSON = JsonFactory.builder()
      .streamWriteConstraints(
          StreamWriteConstraints.builder().maxNestingDepth(MOST_NESTING).build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private static final ObjectWriteContext LAYOUT = new ObjectWriteContext.Base() {
    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer.createInstance(); // it counts the levels, so each document has its own
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public int getStreamWriteFeatures(int defaults) {
      return defaults
          & ~StreamWriteFeature.AUTO_CLOSE_TARGET.getMask()
          & ~StreamWriteFeature.AUTO_CLOSE_CONTENT.getMask();
    }
  };

  private JourneyJson() {}

  /**
   * The map as JSON.
   *
   * @throws JourneyJsonException if the map is nested more deeply than can be read back
   */
  public static String write(JourneyMap map) {
    StringWriter out = new StringWriter();
    try {
      write(map, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has nothing to fail at
    }
    return out.toString();
  }

  /**
   * Writes the map as UTF-8, and leaves the stream open.
   *
   * @throws IOException if the stream fails
   * @throws JourneyJsonException if the map is nested more deeply than can be read back
   */
  public static void write(JourneyMap map, OutputStream out) throws IOException {
    write(map, JSON.createGenerator(LAYOUT, out));
    out.flush();
  }

  /**
   * Writes the map, and leaves the writer open.
   *
   * @throws IOException if the writer fails
   * @throws JourneyJsonException if the map is nested more deeply than can be read back
   */
  public static void write(JourneyMap map, Writer out) throws IOException {
    write(map, JSON.createGenerator(LAYOUT, out));
    out.flush();
  }

  private static void write(JourneyMap map, JsonGenerator generator) throws IOException {
    try (generator) {
      writeWith(generator, map);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void writeWith(JsonGenerator generator, JourneyMap map) {
    try {
      JourneyForms.JOURNEY.write(map, generator);
      generator.writeRaw('\n');
    } catch (StreamConstraintsException e) {
      throw JourneyJsonException.of(List.of(Diagnostic.builder()
          .id("too-deep")
          .severity(Severity.ERROR)
          .message(JsonMessages.message("too-deep", MOST_NESTING))
          .pointer(generator.streamWriteContext().pathAsPointer().toString())
          .build()));
    }
  }

  /**
   * The map of a JSON document, which may refer to what is not there, like a map built in Java.
   *
   * @throws JourneyJsonException if it is no journey map
   */
  public static JourneyMap read(String json) {
    return JourneyJsonReader.standard().read(json);
  }

  /**
   * The map of a JSON document in UTF-8.
   *
   * @throws JourneyJsonException if it is no journey map
   */
  public static JourneyMap read(byte[] json) {
    return JourneyJsonReader.standard().read(json);
  }

  /**
   * The map of a JSON document in UTF-8. The stream is read to its end and left open.
   *
   * @throws IOException if the stream fails
   * @throws JourneyJsonException if it is no journey map
   */
  public static JourneyMap read(InputStream json) throws IOException {
    return JourneyJsonReader.standard().read(json);
  }

  /**
   * The map of a JSON document as far as it can be understood, and all that is wrong with it, also
   * references to what is not there. Nothing is thrown; {@link JourneyJsonReader} takes bytes and
   * streams too.
   */
  public static JsonResult load(String json) {
    return JourneyJsonReader.standard().load(NAME, json);
  }

  /**
   * The JSON Schema (2020-12) of documents, field by field. It is also the resource
   * {@code journey.schema.json} of the jar. What a schema cannot say is listed in
   * {@code docs/json.md}.
   */
  public static String schema() {
    try (InputStream in = JourneyJson.class.getResourceAsStream("/journey.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
