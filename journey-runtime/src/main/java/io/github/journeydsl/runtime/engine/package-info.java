/** Many leads at once, in memory: inputs in, a log out. */
@NullMarked
package io.github.journeydsl.runtime.engine;

import org.jspecify.annotations.NullMarked;
