package org.schoolpolicyreview.rules;

/** Is a law cited, by its id in the register of law? */
public record Cites(Matter matter, String part, String law) implements Question {}
