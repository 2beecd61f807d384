package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/**
 * A passage of a document that carries something of the school's own.
 *
 * @param said what that is
 */
public record LocalFact(Matter matter, String part, int document, Entry entry, Strength strength, String said)
        implements Stated, ReadWithTerms {}
