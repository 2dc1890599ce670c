package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.json.internal.document.ByteDocument;
import io.github.journeydsl.json.internal.document.CharDocument;
import io.github.journeydsl.json.internal.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads journey maps from JSON, within limits; {@link JourneyJson} has the short forms.
 *
 * <pre>{@code
 * JsonResult result = JourneyJsonReader.standard().load("map.json", Files.newInputStream(file));
 * result.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.summary()));
 * }</pre>
 *
 * <p>A reader keeps the document once, in the form it came in, and makes the map of its tokens;
 * there is no tree in between. Readers are immutable and can be shared between threads.
 */
public final class JourneyJsonReader {

  /** A longer number or name can only be meant to do harm. */
  private static final int MOST_NAME_LENGTH = 1_000;

  private static final JourneyJsonReader STANDARD = new JourneyJsonReader(JsonLimits.defaults());

  private final JsonLimits limits;
  private final JsonFactory json;

  private JourneyJsonReader(JsonLimits limits) {
    this.limits = limits;
    this.json = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength(limits.textLength())
            .maxNumberLength(MOST_NAME_LENGTH)
            .maxNameLength(MOST_NAME_LENGTH)
            .build())
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .build();
  }

  /** A reader with the default limits. */
  public static JourneyJsonReader standard() {
    return STANDARD;
  }

  /** A reader with other limits. */
  public JourneyJsonReader withLimits(JsonLimits other) {
    return new JourneyJsonReader(other);
  }

  /**
   * What a document in a {@code String} holds.
   *
   * @param file what the document is called in diagnostics
   */
  public JsonResult load(String file, String text) {
    return load(file, new CharDocument(json, text));
  }

  /**
   * What a document in UTF-8 holds. The bytes are not copied; they must not change as long as the
   * result is in use.
   *
   * @param file what the document is called in diagnostics
   */
  public JsonResult load(String file, byte[] bytes) {
    return load(file, ByteDocument.of(json, bytes));
  }

  /**
   * What a document in UTF-8 holds. The stream is read to its end, or as far as the limit, and left
   * open.
   *
   * @param file what the document is called in diagnostics
   * @throws IOException if the stream fails
   */
  public JsonResult load(String file, InputStream in) throws IOException {
    return load(file, ByteDocument.of(json, in, limits.bytes()));
  }

  private JsonResult load(String file, Document document) {
    DocumentReading reading = new DocumentReading(file, document, limits);
    JourneyMap map = reading.read();
    List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
    MapFindings findings = new MapFindings(file, document);
    if (map != null) {
      // rules about structure ask for no day
      List<Diagnostic> structure = JourneyValidator.of(JourneyRules.structure())
          .validate(map, LocalDate.EPOCH)
          .diagnostics();
      diagnostics.addAll(findings.placed(structure, reading.diagnostics()));
      diagnostics.sort(MapFindings.BY_PLACE);
    }
    return new JsonResult(map, diagnostics, findings);
  }

  JourneyMap read(String text) {
    return read(new CharDocument(json, text));
  }

  JourneyMap read(byte[] bytes) {
    return read(ByteDocument.of(json, bytes));
  }

  JourneyMap read(InputStream in) throws IOException {
    return read(ByteDocument.of(json, in, limits.bytes()));
  }

  private JourneyMap read(Document document) {
    DocumentReading reading = new DocumentReading(JourneyJson.NAME, document, limits);
    return reading.orElseThrow(reading.read());
  }
}
