package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** Words that were read rule a criterion out. */
public record RuledOut(Matter matter, String part, int document, Entry entry, Strength strength, String saw)
        implements Observation {}
