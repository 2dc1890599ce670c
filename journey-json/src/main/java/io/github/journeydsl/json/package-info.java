/**
 * Journey maps as JSON, for apps that store them, send them to a browser or take them from one.
 * Start at {@link io.github.journeydsl.json.JourneyJson}.
 */
@NullMarked
package io.github.journeydsl.json;

import org.jspecify.annotations.NullMarked;
