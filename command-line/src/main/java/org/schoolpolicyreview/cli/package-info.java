/** The {@code policy-review} program. Start with {@link org.schoolpolicyreview.cli.PolicyReviewProgram}. */
@NullMarked
package org.schoolpolicyreview.cli;

import org.jspecify.annotations.NullMarked;
