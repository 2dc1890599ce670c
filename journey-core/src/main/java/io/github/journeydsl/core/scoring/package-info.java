/** Lead scoring: what a lead earns points for, how they fade, which stages they reach. */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.scoring;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
