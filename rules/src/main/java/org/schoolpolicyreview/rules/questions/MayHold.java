package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/**
 * A document may answer a matter: it is in force, and of a kind in which the criterion may stand where each is asked.
 *
 * @param atHome whether the criterion belongs in it
 */
public record MayHold(Matter matter, int document, boolean atHome) {}
