package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** A person has to decide: a claim without words, or words and value that disagree. */
public record Unclear(Matter matter, String part, int document, Entry entry, Strength strength, String saw)
        implements Observation {}
