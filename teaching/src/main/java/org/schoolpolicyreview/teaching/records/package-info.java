/** Counts how well things with a shape are read: what was read, held against what people marked. */
@NullMarked
package org.schoolpolicyreview.teaching.records;

import org.jspecify.annotations.NullMarked;
