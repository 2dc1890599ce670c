/** The tests of nurture scenarios that are written in a map, as tests of JUnit 5. */
@NullMarked
package io.github.journeydsl.junit;

import org.jspecify.annotations.NullMarked;
