/** From the blocks of a text to its sentences, each with its context. */
@NullMarked
package org.schoolpolicyreview.reading.sentences;

import org.jspecify.annotations.NullMarked;
