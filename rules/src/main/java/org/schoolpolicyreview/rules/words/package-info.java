/**
 * Reads the closed kinds of things again from the words: time, rhythm, date, law, firmness and condition. Nothing else
 * is ever guessed.
 */
@NullMarked
package org.schoolpolicyreview.rules.words;

import org.jspecify.annotations.NullMarked;
