package io.github.journeydsl.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an elapsed time such as {@code 2 hours}, with or without the blank.
 *
 * @param words the language of its reader
 */
record LatenessConverter(Words words) implements ITypeConverter<Duration> {

  private static final Pattern TIME = Pattern.compile("\\d{1,6} ?(second|minute|hour|day)s?");

  @Override
  public Duration convert(String word) {
    String time = word.strip();
    if (!TIME.matcher(time).matches()) {
      throw new TypeConversionException(words.say("no-such-lateness", PlainText.of(word)));
    }
    int digits = 0;
    while (time.charAt(digits) <= '9' && time.charAt(digits) != ' ') {
      digits++;
    }
    long amount = Long.parseLong(time.substring(0, digits));
    return switch (time.substring(digits).strip().charAt(0)) {
      case 's' -> Duration.ofSeconds(amount);
      case 'm' -> Duration.ofMinutes(amount);
      case 'h' -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
