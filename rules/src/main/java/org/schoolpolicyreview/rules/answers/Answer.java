package org.schoolpolicyreview.rules.answers;

/** What asking and looking write down, and weighing reads. */
public sealed interface Answer permits Observation, DoesNotApply, FactUnknown {}
