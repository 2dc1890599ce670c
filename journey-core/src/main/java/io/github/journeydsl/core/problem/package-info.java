/**
 * How problems are worded: messages from a table, in English and, where a table has them, in other
 * languages, and the exception that refuses a value which may not exist.
 */
@NullMarked
package io.github.journeydsl.core.problem;

import org.jspecify.annotations.NullMarked;
