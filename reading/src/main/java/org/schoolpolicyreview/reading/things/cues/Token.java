package org.schoolpolicyreview.reading.things.cues;

import org.schoolpolicyreview.reading.Span;

/**
 * A word or a sign of a sentence.
 *
 * @param word in small letters; of a sign, the sign
 * @param span where it stands in the sentence
 * @param isWord whether it is a word or number, and not a sign
 */
public record Token(String word, Span span, boolean isWord) {}
