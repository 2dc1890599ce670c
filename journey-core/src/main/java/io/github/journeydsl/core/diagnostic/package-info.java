/** What was found wrong, where, and how to mend it: one type for syntax, references and rules. */
@JourneyStyle
@NullMarked
package io.github.journeydsl.core.diagnostic;

import io.github.journeydsl.core.internal.JourneyStyle;
import org.jspecify.annotations.NullMarked;
