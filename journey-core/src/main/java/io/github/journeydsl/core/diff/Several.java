package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import java.util.List;

/** Several things in one sentence: the first of them, and how many more. */
final class Several {

  private static final int MOST = 4;

  private Several() {}

  static Message of(List<Message> things) {
    return things.size() <= MOST
        ? Message.listed(things)
        : CoreMessages.message(
            "diff.more", Message.listed(things.subList(0, MOST)), things.size() - MOST);
  }
}
