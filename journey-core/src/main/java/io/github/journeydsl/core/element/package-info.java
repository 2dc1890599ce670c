/** How an element of a journey map is named, in messages, suppressions, diffs and source ranges. */
package io.github.journeydsl.core.element;
