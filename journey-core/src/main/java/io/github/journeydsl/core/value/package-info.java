/**
 * Small values that the rest of the model is made of: money, spans of time, percentages, ranges.
 */
@NullMarked
package io.github.journeydsl.core.value;

import org.jspecify.annotations.NullMarked;
