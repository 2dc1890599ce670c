/** Small real uses of Journey, each a program of its own. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.examples;
