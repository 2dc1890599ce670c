/** Small real uses. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.examples;
