/** What a lead does, and what can be asked about it: events, their attributes, conditions. */
@JourneyStyle
package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.JourneyStyle;
