package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** A part is shown. */
public record Shown(Matter matter, String part, int document, Entry entry, Strength strength, String saw)
        implements Observation {}
