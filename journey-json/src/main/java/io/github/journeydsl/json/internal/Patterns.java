package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.value.SpanUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What texts look like, for the schema, in the syntax that Java and ECMAScript share. The reader
 * asks the model instead, which says more.
 */
final class Patterns {

  static final String ID = "\\p{L}[\\p{L}\\p{Nd}_-]*";

  /** Something that is no white space: the model's idea of it, spelt out. */
  static final String TEXT =
      "[^\\t-\\r\\u001C-\\u001F \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

  static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.0{0,9})?)?";

  static final String PERCENT = "(?:0?[0-9]{1,2}(?:\\.[0-9]{1,37})?|100(?:\\.0{1,37})?)%";

  private static final String COUNT = "[0-9]{1,9}";

  private Patterns() {}

  /** The pattern of a text that is this and nothing else. */
  static String whole(String pattern) {
    return "^" + pattern + "$";
  }

  /** An id, but none of {@code words}, which mean something else there. */
  static String idExcept(List<String> words) {
    return "(?!" + any(words) + "$)" + ID;
  }

  static String span() {
    return COUNT + " " + units();
  }

  static String spanRange() {
    return COUNT + "(?:\\.\\." + COUNT + ")? " + units();
  }

  static String event() {
    List<String> builtIn = EventPattern.BUILT_IN.stream().sorted().toList();
    return "(?:" + idExcept(builtIn) + "|" + any(Term.words(Verb.class)) + " "
        + idExcept(List.of("and")) + ")";
  }

  static String element() {
    List<String> kinds = Term.words(ElementKind.class).stream()
        .filter(kind -> !kind.equals("scoring") && !kind.equals("policy"))
        .toList();
    return any(kinds) + " " + ID + "(?:/" + ID + ")*";
  }

  /** Names of colours in letters of any case. */
  static String colour() {
    String names = Colour.NAMES.stream()
        .sorted()
        .map(name -> name.chars()
            .mapToObj(c -> "[" + (char) c + String.valueOf((char) c).toUpperCase(Locale.ROOT) + "]")
            .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
    return "(?:#[0-9A-Fa-f]{6}|" + names + ")";
  }

  private static String units() {
    return any(
        Arrays.stream(SpanUnit.values()).map(unit -> unit.singular() + "s?").toList());
  }

  private static String any(List<String> alternatives) {
    return "(?:" + String.join("|", alternatives) + ")";
  }
}
