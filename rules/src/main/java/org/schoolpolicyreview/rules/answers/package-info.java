/** What rules make of it: observations, what does not apply or is not known, and the one verdict that weighing gives. */
@NullMarked
package org.schoolpolicyreview.rules.answers;

import org.jspecify.annotations.NullMarked;
