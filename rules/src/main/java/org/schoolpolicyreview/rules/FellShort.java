package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** Something is said about a part, and it is not enough. */
public record FellShort(Matter matter, String part, int document, Entry entry, Strength strength, String saw)
        implements Observation {}
