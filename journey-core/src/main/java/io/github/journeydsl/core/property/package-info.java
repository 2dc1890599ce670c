/**
 * What every kind of element is made of: its properties, by the names they have in the text
 * language, and the elements it holds. Changes and comparisons of maps go through this description
 * instead of knowing each kind.
 *
 * <p>Start at {@link io.github.journeydsl.core.property.ElementType#of}.
 */
@NullMarked
package io.github.journeydsl.core.property;

import org.jspecify.annotations.NullMarked;
