/**
 * Reviews a school's policies: documents, criteria and a date in, a gap report out. Start with
 * {@link org.schoolpolicyreview.review.PolicyReview}.
 */
@NullMarked
package org.schoolpolicyreview.review;

import org.jspecify.annotations.NullMarked;
