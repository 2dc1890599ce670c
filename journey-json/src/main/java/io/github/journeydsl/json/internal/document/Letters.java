package io.github.journeydsl.json.internal.document;

/** The code points of a document, one after the other. */
public interface Letters {

  /** Behind the last one. */
  int END = -1;

  /** The next code point, or {@link #END}. */
  int next();

  /** Where the next code point begins, in the units of the document. */
  long offset();
}
