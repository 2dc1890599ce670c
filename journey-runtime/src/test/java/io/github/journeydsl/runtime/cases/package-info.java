/** Small maps and logs of events that hit them, for properties of the runtime. */
@NullMarked
package io.github.journeydsl.runtime.cases;

import org.jspecify.annotations.NullMarked;
