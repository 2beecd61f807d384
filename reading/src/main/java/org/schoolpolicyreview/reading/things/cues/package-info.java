/** Cues: words that say how something is put, kept as data and looked up over tokens. */
@NullMarked
package org.schoolpolicyreview.reading.things.cues;

import org.jspecify.annotations.NullMarked;
