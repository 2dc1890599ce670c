/** What a lead is told: events, consent, what is known of it, and the hour. */
@NullMarked
package io.github.journeydsl.runtime.input;

import org.jspecify.annotations.NullMarked;
