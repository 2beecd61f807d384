package org.schoolpolicyreview.rules.answers;

import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.rules.Matter;

/** What weighing found about a matter. Each matter has exactly one. */
public record Verdict(Matter matter, Outcome outcome) {}
