package io.github.journeydsl.json;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.internal.JourneyForms;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
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
 * model refuses, or anything behind the map is a {@link JourneyJsonException} that tells the place.
 * Limits: 500 levels of nesting, {@value #MOST_BYTES} bytes from a stream. For other settings use a
 * {@link JourneyModule} with a mapper of your own.
 */
public final class JourneyJson {

  /** The most bytes that are read from a stream: 128 MiB. */
  public static final int MOST_BYTES = 128 * 1024 * 1024;

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
    write(map, new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Writes the map, and leaves the writer open.
   *
   * @throws IOException if the writer fails
   * @throws JourneyJsonException if the map is nested more deeply than can be read back
   */
  public static void write(JourneyMap map, Writer out) throws IOException {
    try (JsonGenerator generator = Document.JSON.createGenerator(LAYOUT, out)) {
      writeWith(generator, map);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  private static void writeWith(JsonGenerator generator, JourneyMap map) {
    try {
      JourneyForms.JOURNEY.write(map, generator);
      generator.writeRaw('\n');
    } catch (StreamConstraintsException e) {
      throw new JourneyJsonException(
          Document.TOO_DEEP,
          generator.streamWriteContext().pathAsPointer(),
          TokenStreamLocation.NA,
          e);
    }
  }

  /**
   * The map of a JSON document.
   *
   * @throws JourneyJsonException if it is no journey map
   */
  public static JourneyMap read(String json) {
    return new Document(json).read();
  }

  /**
   * The map of a JSON document in UTF-8. The stream is read to its end and left open.
   *
   * @throws IOException if the stream fails
   * @throws JourneyJsonException if it is no journey map
   */
  public static JourneyMap read(InputStream json) throws IOException {
    return Document.ofUtf8(json, MOST_BYTES).read();
  }
}
