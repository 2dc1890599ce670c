/** Formal approval of a purchase (稟議, ringi): chains, their steps, who decides on which amounts. */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
