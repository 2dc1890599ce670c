/** How long a journey takes, in days of the calendar, from spans that people wrote in any unit. */
@NullMarked
package io.github.journeydsl.core.analysis.duration;

import org.jspecify.annotations.NullMarked;
