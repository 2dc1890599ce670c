package io.github.journeydsl.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an elapsed time such as {@code 2 hours}, with or without the blank.
 *
 * @param words the language of its reader
 */
record LatenessConverter(Words words) implements ITypeConverter<Duration> {

  private static final Pattern TIME = Pattern.compile("(\\d{1,6}) ?(second|minute|hour|day)s?");

  @Override
  public Duration convert(String word) {
    Matcher time = TIME.matcher(word.strip());
    if (!time.matches()) {
      throw new TypeConversionException(words.say("no-such-lateness", PlainText.of(word)));
    }
    long amount = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "second" -> Duration.ofSeconds(amount);
      case "minute" -> Duration.ofMinutes(amount);
      case "hour" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
