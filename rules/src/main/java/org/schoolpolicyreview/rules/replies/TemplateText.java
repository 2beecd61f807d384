package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * Text in a document that was not written for this school, or perhaps not.
 *
 * @param said what stands there
 * @param certain whether it can be nothing else: a placeholder, not merely the name of another school
 */
public record TemplateText(Matter matter, int document, Entry entry, Strength strength, String said, boolean certain)
        implements Stated {}
