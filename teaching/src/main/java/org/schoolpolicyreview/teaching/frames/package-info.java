/** Frames in which any promise can be put, firmly or hollowly: they teach how firm a sentence sounds. */
@NullMarked
package org.schoolpolicyreview.teaching.frames;

import org.jspecify.annotations.NullMarked;
