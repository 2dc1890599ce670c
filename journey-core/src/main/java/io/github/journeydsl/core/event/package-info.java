/** What a lead does, and what can be asked about it: events, their attributes, conditions. */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
