/** Time as scenarios count it: spans on the calendar of a zone, weekdays, the send window. */
@NullMarked
package io.github.journeydsl.runtime.internal.time;

import org.jspecify.annotations.NullMarked;
