package io.github.journeydsl.json;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.json.internal.JourneyForms;
import io.github.journeydsl.json.internal.JsonMessages;
import io.github.journeydsl.json.internal.Refusal;
import io.github.journeydsl.json.internal.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.JsonPointerBasedFilter;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text. It stays at hand while it is read, so that a mistake can be told to the character,
 * in code points, which Jackson does not count.
 */
final class Document {

  /** Reading takes some 800 bytes of stack a level: half of what a thread has by default. */
  private static final int MOST_NESTING = 500;

  static final Message TOO_DEEP = JsonMessages.message("too-deep", MOST_NESTING);

  /** Repeated names need no feature: every object has known fields, and each is taken once. */
  static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(MOST_NESTING).build())
      .streamWriteConstraints(
          StreamWriteConstraints.builder().maxNestingDepth(MOST_NESTING).build())
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;

  Document(String text) {
    this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  static Document ofUtf8(InputStream in, int mostBytes) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes);
    if (bytes.length == mostBytes && in.read() >= 0) {
      throw new Document("").problem(JsonMessages.message("too-large", mostBytes), 0);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    boolean malformed = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
    Document document = new Document(chars.flip().toString());
    if (malformed) {
      throw document.problem(JsonMessages.message("not-utf8"), document.text.length());
    }
    return document;
  }

  JourneyMap read() {
    JsonParser parser = parser();
    try (parser) {
      Source source = new Source(parser);
      if (parser.nextToken() == null) {
        throw source.refuse("empty");
      }
      JourneyMap map = JourneyForms.JOURNEY.read(source);
      if (parser.nextToken() != null) {
        throw source.refuse("more-behind");
      }
      return map;
    } catch (Refusal e) {
      TokenStreamLocation found = e.exact() ? e.location() : locationOf(e.pointer());
      throw new JourneyJsonException(e.problem(), e.pointer(), position(found), e);
    } catch (StreamConstraintsException e) {
      boolean deep = parser.streamReadContext().getNestingDepth() > MOST_NESTING;
      Message problem = deep ? TOO_DEEP : JsonMessages.message("too-long");
      throw notJson(problem, parser, parser.currentLocation(), e);
    } catch (JacksonException e) {
      throw notJson(JsonMessages.message("not-json", sentence(e)), parser, e.getLocation(), e);
    }
  }

  private JourneyJsonException notJson(
      Message problem, JsonParser parser, TokenStreamLocation location, JacksonException e) {
    JsonPointer pointer = parser.streamReadContext().pathAsPointer();
    return new JourneyJsonException(problem, pointer, position(location), e);
  }

  /** Jackson goes on with hints for programmers in further lines. */
  private static String sentence(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  /** Looks again for a value that only turned out wrong once its object was complete. */
  private TokenStreamLocation locationOf(JsonPointer pointer) {
    try (JsonParser found = new FilteringParserDelegate(
        parser(),
        new JsonPointerBasedFilter(pointer),
        TokenFilter.Inclusion.ONLY_INCLUDE_ALL,
        false)) {
      found.nextToken();
      return found.currentTokenLocation();
    }
  }

  /** The pointer of a place is that of the last value which begins before it. */
  private JourneyJsonException problem(Message problem, int offset) {
    JsonParser parser = parser();
    try (parser) {
      while (parser.nextToken() != null) {
        // only where it stops is of interest
      }
    } catch (JacksonException e) {
      // the text is cut off at the place
    }
    JsonPointer pointer = parser.streamReadContext().pathAsPointer();
    return new JourneyJsonException(problem, pointer, position(offset), null);
  }

  private JsonParser parser() {
    return JSON.createParser(ObjectReadContext.empty(), text);
  }

  private TokenStreamLocation position(TokenStreamLocation location) {
    long offset = Math.max(0, Math.min(text.length(), location.getCharOffset()));
    return position((int) offset);
  }

  private TokenStreamLocation position(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int at = 0; at < offset; at++) {
      char c = text.charAt(at);
      boolean lineFeedFollows = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || (c == '\r' && !lineFeedFollows)) {
        line++;
        lineStart = at + 1;
      }
    }
    int column = 1 + text.codePointCount(lineStart, offset);
    return new TokenStreamLocation(ContentReference.unknown(), offset, line, column);
  }
}
