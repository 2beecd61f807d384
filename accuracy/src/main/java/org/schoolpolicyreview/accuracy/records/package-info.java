/** Counts how well things with a shape are read: what was read, held against what people marked. */
@NullMarked
package org.schoolpolicyreview.accuracy.records;

import org.jspecify.annotations.NullMarked;
