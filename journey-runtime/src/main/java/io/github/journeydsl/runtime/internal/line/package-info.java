/** Lines of text and the JSON of one line, bounded, so that any input can be read. */
@NullMarked
package io.github.journeydsl.runtime.internal.line;

import org.jspecify.annotations.NullMarked;
