/** Counts how well cues tell firm promises from weakened ones, over teaching sentences. */
@NullMarked
package org.schoolpolicyreview.teaching.cues;

import org.jspecify.annotations.NullMarked;
