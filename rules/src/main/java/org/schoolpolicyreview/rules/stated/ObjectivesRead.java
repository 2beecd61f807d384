package org.schoolpolicyreview.rules.stated;

/**
 * A document gives objectives, and was read so far.
 *
 * @param document the number of the document
 * @param whole whether every objective of it was read to its end
 */
public record ObjectivesRead(int document, boolean whole) {}
