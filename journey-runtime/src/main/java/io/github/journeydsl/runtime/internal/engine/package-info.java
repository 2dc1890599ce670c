/** Many leads in little memory, and which of them is to be woken next. */
@NullMarked
package io.github.journeydsl.runtime.internal.engine;

import org.jspecify.annotations.NullMarked;
