package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * A passage of a document that carries something of the school's own.
 *
 * @param said what that is
 */
public record LocalFact(Matter matter, String part, int document, Entry entry, Strength strength, String said)
        implements Stated, ReadWithTerms {}
