package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.problem.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** From bytes to text: UTF-8 and nothing else, with a word on what else it may be. */
public final class FileDecoder {

  private static final List<String> OTHER_ENCODINGS = List.of("Shift_JIS", "EUC-JP");

  private static final char REPLACEMENT = '\uFFFD';

  private FileDecoder() {}

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @throws NotText if they are no UTF-8 text
   */
  public static String decode(byte[] bytes) throws NotText {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new NotText("file-encoding", "file-encoding.known", "UTF-16");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new NotText("file-binary", "file-binary");
    }
    if (text.indexOf(REPLACEMENT) >= 0) { // it is there, or something was replaced
      checkUtf8(bytes);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void checkUtf8(byte[] bytes) throws NotText {
    try {
      strictly(StandardCharsets.UTF_8, bytes);
    } catch (CharacterCodingException e) {
      throw notUtf8(bytes);
    }
  }

  /** Whether {@code bytes} begin with a byte order mark. */
  public static boolean isMarked(byte[] bytes) {
    return bytes.length > 2 && startsWith(bytes, 0xEF, 0xBB) && (bytes[2] & 0xFF) == 0xBF;
  }

  private static NotText notUtf8(byte[] bytes) {
    for (String name : OTHER_ENCODINGS) {
      if (Charset.isSupported(name)) {
        try {
          strictly(Charset.forName(name), bytes);
          return new NotText("file-encoding", "file-encoding.known", name);
        } catch (CharacterCodingException e) {
          // not this one either
        }
      }
    }
    return new NotText("file-encoding", "file-encoding");
  }

  private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Bytes that are no UTF-8 text. */
  public static final class NotText extends Exception {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient Message wording;

    NotText(String id, String key, Object... arguments) {
      super(id);
      this.id = id;
      this.wording = DslMessages.message(key, arguments);
    }

    /** The id of the diagnostic. */
    public String id() {
      return id;
    }

    /** What they are instead, as far as that can be told. */
    public Message wording() {
      return wording;
    }
  }
}
