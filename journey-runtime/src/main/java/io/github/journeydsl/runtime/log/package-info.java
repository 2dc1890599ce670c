/** What the runtime decides and records: effects to carry out, and notices of what happened. */
@NullMarked
package io.github.journeydsl.runtime.log;

import org.jspecify.annotations.NullMarked;
