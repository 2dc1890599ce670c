/** Days on which business is done, as an application or a company counts them. */
@NullMarked
package io.github.journeydsl.core.calendar;

import org.jspecify.annotations.NullMarked;
