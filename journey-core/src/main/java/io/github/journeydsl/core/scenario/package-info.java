/**
 * Nurture scenarios: who enters, when they leave, what happens in between, and how versions change.
 */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.scenario;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
