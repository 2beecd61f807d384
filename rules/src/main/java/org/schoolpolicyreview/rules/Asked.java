package org.schoolpolicyreview.rules;

/** A part is asked of a matter. */
public record Asked(Matter matter, String part) {}
