package org.schoolpolicyreview.rules;

/** A document may answer a matter: it is of a kind in which the criterion may stand, and in force. */
public record MayHold(Matter matter, int document) {}
