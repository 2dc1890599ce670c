/**
 * Changes of a map written into its texts, and every other line left alone.
 *
 * <p>The texts are seen as statements and blocks with their places ({@code Phrase}, {@code Block}).
 * What a statement shall say is printed canonically, seen in the same way, and merged into what
 * stands there word by word; so one way of writing serves all properties of all kinds of element.
 */
@NullMarked
package io.github.journeydsl.dsl.internal.edit;

import org.jspecify.annotations.NullMarked;
