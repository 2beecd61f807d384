package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/**
 * A part is asked of a matter.
 *
 * @param essential whether the point is not made without it
 */
public record Asked(Matter matter, String part, boolean essential) {}
