package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.journeydsl.core.change.AddElement;
import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.change.MoveElement;
import io.github.journeydsl.core.change.RemoveElement;
import io.github.journeydsl.core.change.RemoveProperty;
import io.github.journeydsl.core.change.RenameElement;
import io.github.journeydsl.core.change.SetProperty;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which lines of a text an edit has touched. */
final class Touched {

  private static final Pattern COMMENT = Pattern.compile("(?:note|side) \\d+");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private final LoadResult before;
  private final String text;
  private final String now;
  private final List<String> old;
  private final boolean[] kept;
  private final Change change;

  Touched(String text, String now, Change change) {
    this.change = change;
    this.before = Reads.text(text);
    this.text = text;
    this.now = now;
    this.old = lines(text);
    List<String> staying = IntStream.range(0, old.size())
        .mapToObj(at -> isMoved(at) ? "moved" : old.get(at))
        .toList();
    this.kept = kept(staying, lines(now));
  }

  private static List<String> feeds(String text) {
    return LINE_END
        .matcher(text)
        .results()
        .map(result -> result.group().replace("\r", "CR").replace("\n", "LF"))
        .distinct()
        .toList();
  }

  private static List<String> lines(String text) {
    return List.of(LINE_END.split(text, -1));
  }

  void assertOnlyLinesOfIt() {
    assertThat(now.startsWith("\uFEFF")).isEqualTo(text.startsWith("\uFEFF"));
    List<String> feeds = feeds(text);
    assertThat(feeds.isEmpty() ? List.of() : feeds(now)).isSubsetOf(feeds);
    for (int at = 0; at < old.size(); at++) {
      if (!kept[at] && !old.get(at).isBlank() && !isOf(at)) {
        fail("line %s: %s%n%s%n%s%n→%n%s".formatted(at + 1, old.get(at), change, text, now));
      }
    }
    assertCommentsKept();
  }

  private boolean isOf(int at) {
    if (change instanceof RenameElement) {
      return old.get(at).contains(change.element().ownId());
    }
    if (change instanceof AddElement add) {
      return isTarget(at, add.whole());
    }
    if (change instanceof MoveElement move) {
      return isMoved(at) || isTarget(at, move.whole());
    }
    if (change instanceof SetProperty set) {
      return says(at, set.property());
    }
    if (change instanceof RemoveProperty remove) {
      return says(at, remove.property());
    }
    return isWithin(at) || isCommentAbove(at) || old.size() - 1 == at;
  }

  /** What shall hold an element gets a block, or holds several statements in this line. */
  private boolean isTarget(int at, ElementRef whole) {
    String line = old.get(at);
    boolean head =
        before.rangeOf(whole).filter(range -> range.start().line() == at + 1).isPresent();
    return head || at == old.size() - 1 || line.contains(";") || line.contains("}");
  }

  private boolean isMoved(int at) {
    return change instanceof MoveElement && (isWithin(at) || isCommentAbove(at));
  }

  /** Whether a line names the property where the element is declared. */
  private boolean says(int at, String property) {
    String line = old.get(at);
    if (property.equals("allow") || property.equals("migration")) {
      return true;
    }
    boolean head = property.equals("label") || property.equals("optional");
    boolean word = head || property.equals("step") || line.contains(property.split(" ")[0]);
    boolean text = line.contains("\"\"\"") || property.equals("description");
    boolean shared = isTarget(at, change.element());
    return isWithin(at) && (word || text || shared || COMMENT.matcher(line).find());
  }

  private boolean isWithin(int at) {
    SourceRange range = before.rangeOf(change.element()).orElseThrow();
    return at + 1 >= range.start().line() && at + 1 <= range.end().line();
  }

  private boolean isCommentAbove(int at) {
    SourceRange range = before.rangeOf(change.element()).orElseThrow();
    for (int line = at; line < range.start().line() - 1; line++) {
      boolean comment = old.get(line).strip().startsWith("//")
          || old.get(line).contains("/*")
          || old.get(line).endsWith("*/");
      if (!comment) {
        return false;
      }
    }
    return at < range.start().line() - 1;
  }

  /** A comment goes only with the lines it belongs to, and only where something is taken away. */
  private void assertCommentsKept() {
    List<String> after = COMMENT.matcher(now).results().map(MatchResult::group).toList();
    boolean takesAway = change instanceof RemoveElement
        || change instanceof RemoveProperty
        || change instanceof SetProperty;
    for (int at = 0; at < old.size(); at++) {
      for (MatchResult comment : COMMENT.matcher(old.get(at)).results().toList()) {
        boolean goes = takesAway && !kept[at] && isOfTaken(at);
        if (!goes) {
          assertThat(after).as("%s%n%s%n→%n%s", change, text, now).contains(comment.group());
        }
      }
    }
  }

  private boolean isOfTaken(int at) {
    if (change.element().kind() == ElementKind.JOURNEY) {
      return true;
    }
    return isWithin(at) || isCommentAbove(at);
  }

  /**
   * Which of the old lines stand among the new ones too: a longest common part, blank ones last.
   */
  private static boolean[] kept(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] = old.get(i).equals(now.get(j))
            ? common[i + 1][j + 1] + (old.get(i).isBlank() ? 1 : old.size())
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    boolean[] kept = new boolean[old.size()];
    for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
      if (old.get(i).equals(now.get(j))) {
        kept[i++] = true;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }
}
