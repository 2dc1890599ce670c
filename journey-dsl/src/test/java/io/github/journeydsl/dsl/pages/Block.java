package io.github.journeydsl.dsl.pages;

/**
 * A fenced block of a page.
 *
 * @param info what stands behind the opening fence, such as {@code journey wrong}
 * @param text the lines between the fences
 * @param start the offset of the text in the page
 * @param line the line of the page at which the text begins
 */
record Block(String info, String text, int start, int line) {

  int end() {
    return start + text.length();
  }

  /** The first word behind the fence. */
  String language() {
    return info.split(" ", 2)[0];
  }
}
