/** Teaches the finder, when the product is built: teaching sentences and marked texts in, a table of weights out. */
@NullMarked
package org.schoolpolicyreview.teaching;

import org.jspecify.annotations.NullMarked;
