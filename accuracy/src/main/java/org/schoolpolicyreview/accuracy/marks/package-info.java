/** Marked texts: which things with a shape stand in the documents of a school, as people read them. */
@NullMarked
package org.schoolpolicyreview.accuracy.marks;

import org.jspecify.annotations.NullMarked;
