/** What the parts of the criteria ask, of which documents, and where silence is an answer. */
@NullMarked
package org.schoolpolicyreview.rules.questions;

import org.jspecify.annotations.NullMarked;
