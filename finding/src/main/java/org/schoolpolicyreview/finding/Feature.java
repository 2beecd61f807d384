package org.schoolpolicyreview.finding;

import org.schoolpolicyreview.reading.Span;

/**
 * Something about a sentence that the finder goes by.
 *
 * @param id a number made of its name
 * @param value how much it counts
 * @param span the words of the sentence that it stands for; empty if it stands in the context
 */
public record Feature(int id, float value, Span span) {}
