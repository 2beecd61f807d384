/** Reads the closed kinds of things again from the words: time, law and firmness. Nothing else is ever guessed. */
@NullMarked
package org.schoolpolicyreview.rules.words;

import org.jspecify.annotations.NullMarked;
