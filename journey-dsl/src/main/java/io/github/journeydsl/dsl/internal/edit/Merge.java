package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Makes a statement say what a printed one says, and leaves every word, space and comment of it
 * that can stay.
 */
final class Merge {

  private final Sheet sheet;
  private final Sheet printed;

  Merge(Sheet sheet, Sheet printed) {
    this.sheet = sheet;
    this.printed = printed;
  }

  /** Makes {@code phrase} say what {@code target} says. */
  void whole(Phrase phrase, Phrase target) {
    if (phrase.said().equals(target.said())) {
      return;
    }
    if (phrase.blocks().size() != target.blocks().size()) {
      replace(phrase, target);
      return;
    }
    for (int at = 0; at < phrase.words().size(); at++) {
      int behind = at == 0 ? phrase.start() : phrase.blocks().get(at - 1).end() + 1;
      words(phrase, phrase.words().get(at), behind, target.words().get(at));
      if (at < phrase.blocks().size()) {
        block(phrase, phrase.blocks().get(at), target.blocks().get(at));
      }
    }
  }

  /** Makes the words before the first block of {@code phrase} say what those of another say. */
  void head(Phrase phrase, Phrase target) {
    words(phrase, phrase.head(), phrase.start(), target.head());
  }

  private void replace(Phrase phrase, Phrase target) {
    keepComments(phrase, phrase.start(), phrase.end());
    String indentation = sheet.indentation(phrase.start());
    Printed chunk = new Printed(printed, target);
    boolean lines = sheet.beginsLine(phrase.start()) && sheet.endsLine(phrase.end());
    String text = lines
        ? chunk.lines(indentation, sheet.unit(), sheet.lineFeed())
        : chunk.inline(sheet.lineFeed());
    sheet.edits().replace(phrase.start(), phrase.end(), text);
  }

  private void block(Phrase owner, Block block, Block target) {
    List<Phrase> wanted = ordered(owner, block, target);
    Alignment alignment = Alignment.of(
        block.phrases().stream().map(Phrase::said).toList(),
        wanted.stream().map(Phrase::said).toList());
    Placing placing = new Placing(sheet, block, owner);
    for (Alignment.Gap gap : alignment.gaps()) {
      Phrase anchor = gap.oldStart() > 0 ? block.phrases().get(gap.oldStart() - 1) : null;
      int old = gap.oldStart();
      for (Phrase next : wanted.subList(gap.newStart(), gap.newEnd())) {
        int similar = old;
        while (similar < gap.oldEnd()
            && !block.phrases().get(similar).keyword().equals(next.keyword())) {
          similar++;
        }
        if (similar < gap.oldEnd()) {
          block.phrases().subList(old, similar).forEach(placing::remove);
          anchor = block.phrases().get(similar);
          whole(anchor, next);
          old = similar + 1;
        } else if (anchor != null) {
          placing.after(anchor, new Printed(printed, next), false);
        } else {
          placing.first(new Printed(printed, next));
        }
      }
      block.phrases().subList(old, gap.oldEnd()).forEach(placing::remove);
    }
  }

  /** What ends a hand-off and its other properties stand in the order the author gave them. */
  private static List<Phrase> ordered(Phrase owner, Block block, Block target) {
    if (!owner.keyword().equals("handoff")) {
      return target.phrases();
    }
    List<Phrase> ordered = new ArrayList<>();
    block.phrases().forEach(phrase -> ordered.addAll(target.of(phrase.keyword())));
    target.phrases().stream().filter(p -> !ordered.contains(p)).forEach(ordered::add);
    return ordered;
  }

  private void words(Phrase phrase, List<Token> words, int behind, List<Token> target) {
    Alignment alignment = Alignment.of(
        words.stream().map(Said::of).toList(), target.stream().map(Said::of).toList());
    for (Alignment.Gap gap : alignment.gaps()) {
      if (!gap.isEmpty()) {
        words(phrase, words, behind, target, gap);
      }
    }
  }

  private void words(
      Phrase phrase, List<Token> words, int behind, List<Token> target, Alignment.Gap gap) {
    int previousEnd = gap.oldStart() > 0 ? end(words.get(gap.oldStart() - 1)) : behind;
    if (gap.oldStart() == gap.oldEnd()) {
      sheet.edits().insert(previousEnd, spaced(words, target, gap));
      return;
    }
    int start = words.get(gap.oldStart()).getStartIndex();
    int end = end(words.get(gap.oldEnd() - 1));
    if (gap.newStart() < gap.newEnd()) {
      keepComments(phrase, start, end);
      sheet.edits().replace(start, end, text(phrase, target, gap));
      return;
    }
    boolean behindComma =
        gap.oldStart() > 0 && words.get(gap.oldStart() - 1).getType() == JourneyParser.COMMA;
    if (gap.oldEnd() < words.size() && !behindComma) {
      end = words.get(gap.oldEnd()).getStartIndex();
    } else {
      start = previousEnd;
    }
    keepComments(phrase, start, end);
    sheet.edits().delete(start, end);
  }

  private String spaced(List<Token> words, List<Token> target, Alignment.Gap gap) {
    boolean apart = gap.newStart() == 0 || isApart(target, gap.newStart());
    boolean apartBehind = gap.newEnd() < target.size() && isApart(target, gap.newEnd());
    boolean touches = gap.oldStart() > 0
        && gap.oldEnd() < words.size()
        && end(words.get(gap.oldStart() - 1)) == words.get(gap.oldEnd()).getStartIndex();
    Phrase all = new Phrase(List.of(words.isEmpty() ? target : words), List.of(), 0);
    return (apart ? " " : "") + text(all, target, gap) + (apartBehind && touches ? " " : "");
  }

  private static boolean isApart(List<Token> words, int at) {
    return end(words.get(at - 1)) < words.get(at).getStartIndex();
  }

  /** The new words as they are printed; a text of several lines as deep as the statement needs. */
  private String text(Phrase phrase, List<Token> target, Alignment.Gap gap) {
    String text =
        printed.part(target.get(gap.newStart()).getStartIndex(), end(target.get(gap.newEnd() - 1)));
    if (text.indexOf('\n') < 0) {
      return text;
    }
    String inner = sheet.indentation(phrase.start()) + sheet.unit();
    String shown = printed.indentation(end(target.get(gap.newEnd() - 1)));
    return text.replace("\n" + shown, "\n" + inner).replace("\n", sheet.lineFeed());
  }

  /** Comments among words that go are kept above the statement. */
  private void keepComments(Phrase phrase, int start, int end) {
    List<Token> comments = sheet.comments(start, end);
    if (comments.isEmpty()) {
      return;
    }
    boolean begins = sheet.beginsLine(phrase.start());
    String indentation = sheet.indentation(phrase.start());
    String feed = sheet.lineFeed();
    StringBuilder above = new StringBuilder(begins ? "" : feed + indentation);
    comments.forEach(c -> above.append(c.getText()).append(feed).append(indentation));
    sheet.edits().insert(phrase.start(), above.toString());
  }

  private static int end(Token word) {
    return word.getStopIndex() + 1;
  }
}
