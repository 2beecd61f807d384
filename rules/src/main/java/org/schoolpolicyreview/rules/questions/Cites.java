package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/** Is a law cited, by its id in the register of law? */
public record Cites(Matter matter, String part, String law) implements Question {}
