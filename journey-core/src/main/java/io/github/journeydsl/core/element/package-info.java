/** How an element of a journey map is named, in messages, suppressions, diffs and source ranges. */
@NullMarked
package io.github.journeydsl.core.element;

import org.jspecify.annotations.NullMarked;
