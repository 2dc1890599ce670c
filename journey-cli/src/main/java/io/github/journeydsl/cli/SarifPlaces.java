package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.SourceRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Places in files as SARIF names them: below the folder that the command runs in, which the reader
 * takes for the root of the sources.
 */
final class SarifPlaces {

  private static final String ROOT = "%SRCROOT%";

  private SarifPlaces() {}

  /** What the root stands for; where it lies differs from machine to machine. */
  static void writeBase(JsonGenerator json, Words words) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(ROOT);
    CheckSarif.text(json, "description", words.say("sarif.root"));
    json.writeEndObject();
    json.writeEndObject();
  }

  static void write(JsonGenerator json, String file, Optional<SourceRange> range) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    Path path = Path.of(file);
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.startsWith(here) && !absolute.equals(here)) {
      json.writeStringProperty("uri", relative(FileName.of(here.relativize(absolute))));
      json.writeStringProperty("uriBaseId", ROOT);
    } else {
      json.writeStringProperty("uri", absolute.toUri().toASCIIString());
    }
    json.writeEndObject();
    range.ifPresent(place -> region(json, place));
    json.writeEndObject();
  }

  private static String relative(String path) {
    try {
      // a colon in the first part would make it the name of a scheme
      String safe = path.split("/", 2)[0].indexOf(':') >= 0 ? "./" + path : path;
      return new URI(null, null, safe, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The end lies behind the last character, as ours does. */
  private static void region(JsonGenerator json, SourceRange range) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", range.start().line());
    json.writeNumberProperty("startColumn", range.start().column());
    json.writeNumberProperty("endLine", range.end().line());
    json.writeNumberProperty("endColumn", range.end().column());
    json.writeEndObject();
  }
}
