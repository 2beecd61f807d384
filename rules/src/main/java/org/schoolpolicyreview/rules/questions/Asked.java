package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/** A part is asked of a matter. */
public record Asked(Matter matter, String part) {}
