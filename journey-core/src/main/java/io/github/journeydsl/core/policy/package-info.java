/** What may be sent to a lead, when and how often. */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.policy;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
