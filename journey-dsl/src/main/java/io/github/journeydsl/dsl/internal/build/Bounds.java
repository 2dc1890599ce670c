package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/** Says what is longer than allowed, and where there is more than allowed. */
final class Bounds {

  /** Nobody writes one character of a text in more: an escape has ten at most. */
  private static final int LONGEST_WRITING = 10;

  private final Reading in;
  private final Room room;
  private final Set<String> longNames = new HashSet<>();

  Bounds(Reading in, Room room) {
    this.in = in;
    this.room = room;
  }

  /** Takes the room of an element or a step; false, and once an error, where there is none left. */
  boolean isRoomFor(ParserRuleContext element) {
    boolean before = room.isOverfull();
    room.takeOne();
    if (room.isOverfull() && !before) {
      int most = room.limits().elements();
      in.add(in.headError("too-many-elements", element, most)
          .help(DslMessages.message("too-many-elements.help")));
    }
    return !room.isOverfull();
  }

  /** An error where a name is too long; once for each name, for others repeat it. */
  void checkName(ParserRuleContext tree, String name) {
    if (isTooLong(name) && longNames.add(name)) {
      tooLong("label-too-long", tree, name, room.limits().labelLength());
    }
  }

  /** Whether a name is longer than allowed. */
  boolean isTooLong(String name) {
    return isLonger(name, room.limits().labelLength());
  }

  /** Whether a label is no longer than allowed; an error if it is. */
  boolean fitsLabel(ParserRuleContext tree, String label) {
    return fits("label-too-long", tree, label, room.limits().labelLength());
  }

  /** Whether a text is no longer than allowed; an error if it is. */
  boolean fitsText(ParserRuleContext tree, String text) {
    return fits("text-too-long", tree, text, room.limits().textLength());
  }

  /** Whether a text is so long as it is written that what it says is longer than allowed. */
  boolean isFarTooLong(ParserRuleContext tree) {
    int written = Extent.end(tree) - Extent.start(tree);
    boolean tooLong = written / LONGEST_WRITING > room.limits().textLength();
    if (tooLong) {
      tooLong(
          "text-too-long",
          tree,
          in.source().text().substring(Extent.start(tree), Extent.end(tree)),
          room.limits().textLength());
    }
    return tooLong;
  }

  private boolean fits(String id, ParserRuleContext tree, String text, int most) {
    boolean fits = !isLonger(text, most);
    if (!fits) {
      tooLong(id, tree, text, most);
    }
    return fits;
  }

  private void tooLong(String id, ParserRuleContext tree, String text, int most) {
    int length = text.codePointCount(0, text.length());
    in.add(in.headError(id, tree, length, most).help(DslMessages.message(id + ".help")));
  }

  private static boolean isLonger(String text, int most) {
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }
}
