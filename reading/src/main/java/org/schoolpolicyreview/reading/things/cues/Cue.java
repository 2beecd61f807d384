package org.schoolpolicyreview.reading.things.cues;

/**
 * What a group of patterns says.
 *
 * @param name its name in the list
 * @param scope in which direction it works, in the words of its list; empty if that does not matter
 */
public record Cue(String name, String scope) {}
