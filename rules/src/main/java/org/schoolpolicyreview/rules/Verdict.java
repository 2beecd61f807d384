package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Outcome;

/** What weighing found about a matter. Each matter has exactly one. */
public record Verdict(Matter matter, Outcome outcome) {}
