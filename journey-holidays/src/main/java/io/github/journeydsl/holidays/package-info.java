/** Public holidays of countries, for business calendars. */
@NullMarked
package io.github.journeydsl.holidays;

import org.jspecify.annotations.NullMarked;
