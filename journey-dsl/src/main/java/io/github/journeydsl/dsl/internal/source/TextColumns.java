package io.github.journeydsl.dsl.internal.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes: East Asian characters two, combining marks none, an
 * emoji of several code points as one.
 *
 * <p>Widths follow East_Asian_Width of the Unicode Character Database (UAX #11): Wide and Fullwidth
 * count two; Ambiguous counts one, as terminals do outside of East Asian legacy encodings.
 */
public final class TextColumns {

  /** What people see as one character: a base with its marks, a joined emoji, a flag. */
  public static final Pattern CLUSTER = Pattern.compile("\\X");

  /** First and last of the ranges of wide characters, in order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0,
    0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6,
    0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300,
    0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF,
    0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
    0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
    0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
    0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
    0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  private static final int EMOJI_STYLE = 0xFE0F;

  /** The marks behind half-width kana, as in ﾊﾞ and ﾊﾟ. */
  private static final int VOICED = 0xFF9E;

  private static final int SEMI_VOICED = 0xFF9F;

  private TextColumns() {}

  /** The columns {@code text} takes; control characters take none. */
  public static int of(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); at++) {
      int letter = ofPlain(text.charAt(at));
      if (letter == 0) {
        return ofClusters(text);
      }
      width += letter;
    }
    return width; // most texts that are measured are words of the language
  }

  /** The columns of a letter that never is a part of another; 0 for all others. */
  private static int ofPlain(char c) {
    if (c >= 0x20 && c < 0x7F) {
      return 1;
    }
    boolean isJapanese = c >= 0x3041 && c <= 0x3096
        || c >= 0x30A1 && c <= 0x30FE
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3001 && c <= 0x301B;
    return isJapanese ? 2 : 0;
  }

  private static int ofClusters(String text) {
    int width = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      width += ofCluster(text.substring(clusters.start(), clusters.end()));
    }
    return width;
  }

  private static int ofCluster(String cluster) {
    int width = 0;
    int marks = 0;
    boolean emoji = cluster.indexOf(EMOJI_STYLE) > 0;
    for (int at = 0; at < cluster.length(); ) {
      int point = cluster.codePointAt(at);
      if (point == VOICED || point == SEMI_VOICED) {
        marks++; // a mark to Unicode, a letter of its own to a terminal
      } else {
        width = Math.max(width, ofPoint(point));
      }
      at += Character.charCount(point);
    }
    return (emoji ? 2 : width) + marks;
  }

  private static int ofPoint(int point) {
    if (point < 0x300) {
      return point < 0x20 || point >= 0x7F && point < 0xA0 || point == 0xAD ? 0 : 1;
    }
    int type = Character.getType(point);
    boolean takesNone = type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
    if (takesNone) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (point < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (point > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
