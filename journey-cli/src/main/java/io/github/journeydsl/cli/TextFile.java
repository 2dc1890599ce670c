package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.LoadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as UTF-8, and says in a sentence why where that is not possible. */
final class TextFile {

  private static final int MOST_BYTES = LoadLimits.defaults().fileBytes();

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private TextFile() {}

  /** What is done with an open file. */
  interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  static String read(Path file) throws Refusal {
    Optional<String> text = open(file, TextFile::text);
    return text.orElseThrow(() -> unreadable(file, Words.message("why.large")));
  }

  /** Nothing where there is too much. */
  private static Optional<String> text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    var text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** What {@code reading} makes of a file; a sentence where it cannot be read. */
  static <T> T open(Path file, Reading<T> reading) throws Refusal {
    try (InputStream in = open(file)) {
      return reading.read(in);
    } catch (CharacterCodingException e) {
      throw unreadable(file, Words.message("why.encoding"));
    } catch (NoSuchFileException e) {
      throw unreadable(file, Words.message("why.missing"));
    } catch (IOException e) {
      throw unreadable(file, Message.plain(String.valueOf(e.getMessage())));
    }
  }

  private static InputStream open(Path file) throws IOException, Refusal {
    if (Files.isDirectory(file)) {
      throw unreadable(file, Words.message("why.folder"));
    }
    return Files.newInputStream(file);
  }

  private static Refusal unreadable(Path file, Message why) {
    return Refusal.of(ExitStatus.MISUSE, "cannot-read", FileName.of(file), why);
  }
}
