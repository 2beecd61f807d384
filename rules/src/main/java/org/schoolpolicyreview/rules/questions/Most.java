package org.schoolpolicyreview.rules.questions;

/** The largest number that a part that looks for itself allows. It comes from the criterion, never from a rule. */
public record Most(String criterion, String part, int number) {}
