/**
 * How each type of the model looks in JSON. A type is a table of fields; the same table writes and
 * reads, so that the two cannot drift apart.
 */
@NullMarked
package io.github.journeydsl.json.internal;

import org.jspecify.annotations.NullMarked;
