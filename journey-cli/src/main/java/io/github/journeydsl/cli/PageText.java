package io.github.journeydsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of Markdown on a terminal: headings stand out, paragraphs are as wide as the terminal,
 * examples are set off.
 *
 * @param style how it looks
 */
record PageText(TextStyle style) {

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.) .*");

  String of(String page) {
    StringBuilder text = new StringBuilder();
    List<String> paragraph = new ArrayList<>();
    boolean example = false;
    for (String line : page.replace("\r\n", "\n").split("\n", -1)) {
      boolean fence = line.startsWith(FENCE);
      boolean alone = fence || example || line.isBlank() || "#|".indexOf(line.charAt(0)) >= 0;
      if (alone || ITEM.matcher(line).matches()) {
        end(paragraph, text);
      }
      if (fence) {
        example = !example;
      } else if (example) {
        text.append(line.isEmpty() ? "" : "    " + style.paint(Ink.FAINT, line));
        text.append('\n');
      } else if (line.startsWith("#")) {
        text.append(style.paint(Ink.BOLD, plain(line.replaceFirst("^#+ *", ""))))
            .append('\n');
      } else if (alone) {
        text.append(plain(line)).append('\n');
      } else {
        paragraph.add(line.strip());
      }
    }
    end(paragraph, text);
    return text.toString().stripTrailing() + "\n";
  }

  private void end(List<String> paragraph, StringBuilder text) {
    if (!paragraph.isEmpty()) {
      String all = plain(String.join(" ", paragraph));
      WrappedLabel.lines(all, style.width()).forEach(line -> text.append(line).append('\n'));
      paragraph.clear();
    }
  }

  private static String plain(String line) {
    String linked = LINK.matcher(line).replaceAll("$1");
    return STRONG.matcher(linked).replaceAll("$1").replace("`", "");
  }
}
