package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.RulePacks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A {@code journey.toml} that was read.
 *
 * @param name how people name it
 * @param text what is in it; empty where it could not be read
 * @param configuration what it says, where nothing is wrong with it
 * @param problems what is wrong with it, in the order of the text
 */
public record ConfigurationFile(
    String name,
    String text,
    Optional<TeamConfiguration> configuration,
    List<Diagnostic> problems) {

  /** A configuration has a few dozen lines; what is much larger is something else. */
  private static final int MOST_BYTES = 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Copies the list. */
  public ConfigurationFile {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file. Nothing is thrown, whatever is in it.
   *
   * @param file the file
   * @param name how people name it
   * @param packs the rule packs that are there, asked for only if the file wants some
   */
  public static ConfigurationFile read(Path file, String name, Supplier<RulePacks> packs) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return unreadable(name, ConfigMessages.message("why.large"));
      }
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
      return new TomlReader(file, name, text, packs).read();
    } catch (CharacterCodingException e) {
      return unreadable(name, ConfigMessages.message("why.encoding"));
    } catch (NoSuchFileException e) {
      return unreadable(name, ConfigMessages.message("why.missing"));
    } catch (AccessDeniedException e) {
      return unreadable(name, ConfigMessages.message("why.denied"));
    } catch (IOException e) {
      Message why = Files.isDirectory(file)
          ? ConfigMessages.message("why.folder")
          : Message.plain(String.valueOf(e.getMessage()));
      return unreadable(name, why);
    }
  }

  private static ConfigurationFile unreadable(String name, Message why) {
    Diagnostic problem = Diagnostic.builder()
        .id("config-unreadable")
        .severity(Severity.ERROR)
        .message(ConfigMessages.message("config-unreadable", name, why))
        .build();
    return new ConfigurationFile(name, "", Optional.empty(), List.of(problem));
  }
}
