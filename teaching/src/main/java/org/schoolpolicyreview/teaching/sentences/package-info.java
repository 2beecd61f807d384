/** Sentences of which people have said what they speak of: written for teaching, or marked in texts. */
@NullMarked
package org.schoolpolicyreview.teaching.sentences;

import org.jspecify.annotations.NullMarked;
