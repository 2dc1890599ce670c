package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;

/** Finds where numbers, percentages, dates and times end. Digits are ASCII here. */
final class Figures {

  private static final int GROUP = 3;

  private final char[] text;
  private int end;

  Figures(char[] text) {
    this.text = text;
  }

  /** Behind the last character of the figure that was found last. */
  int end() {
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The type of the figure that begins with the digit at {@code start}. */
  int unsigned(int start) {
    int digits = behindDigits(start);
    return switch (text[digits]) {
      case '-' -> date(digits);
      case ':' -> time(digits) ? JourneyParser.TIME : number(digits);
      case ',' -> digits - start <= GROUP ? grouped(digits) : number(digits);
      default -> plain(digits, JourneyParser.NUMBER);
    };
  }

  /** The type of the figure that begins with a sign and, behind it, the digit at {@code start}. */
  int signed(int start) {
    return plain(behindDigits(start), JourneyParser.SIGNED);
  }

  private int behindDigits(int from) {
    int at = from;
    while (isDigit(text[at])) {
      at++;
    }
    return at;
  }

  private int number(int digits) {
    end = digits;
    return JourneyParser.NUMBER;
  }

  /** A number with underscores and a fraction; a percentage if its sign follows. */
  private int plain(int digits, int type) {
    int at = digits;
    while (isDigit(text[at]) || text[at] == '_') {
      at++;
    }
    end = behindFraction(at);
    if (text[end] == '%') {
      end++;
      return JourneyParser.PERCENT;
    }
    return type;
  }

  private int behindFraction(int at) {
    return text[at] == '.' && isDigit(text[at + 1]) ? behindDigits(at + 1) : at;
  }

  /** A number in groups of three digits; the comma of a list makes none. */
  private int grouped(int digits) {
    int at = digits;
    while (text[at] == ',' && isGroup(at + 1)) {
      at += 1 + GROUP;
    }
    end = at == digits ? at : behindFraction(at);
    return at == digits ? JourneyParser.NUMBER : JourneyParser.GROUPED;
  }

  private boolean isGroup(int at) {
    return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]);
  }

  private int date(int year) {
    int month = behindDigits(year + 1);
    if (month == year + 1 || text[month] != '-' || !isDigit(text[month + 1])) {
      return number(year);
    }
    int day = behindDigits(month + 1);
    int hour = text[day] == 'T' ? behindDigits(day + 1) : day;
    if (hour > day + 1 && time(hour)) {
      return JourneyParser.DATE_TIME;
    }
    end = day;
    return JourneyParser.DATE;
  }

  /** Whether minutes follow the hour that ends at {@code hour}; seconds may. */
  private boolean time(int hour) {
    if (text[hour] != ':' || !isDigit(text[hour + 1])) {
      return false;
    }
    end = behindDigits(hour + 1);
    if (text[end] == ':' && isDigit(text[end + 1])) {
      end = behindDigits(end + 1);
    }
    return true;
  }
}
