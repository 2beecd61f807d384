package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.model.time.TimeLimit;

/** The limit of a part that looks for itself. Limits come from the criterion, never from a number inside a rule. */
public record Limit(String criterion, String part, TimeLimit limit) {}
