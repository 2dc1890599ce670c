/** Tests of nurture scenarios, written in the map: given these events, expect these effects. */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.scenariotest;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
