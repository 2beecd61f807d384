/** What the documents say in answer to a question: its time, rhythm, role, term, date or definition, read for that question. */
@NullMarked
package org.schoolpolicyreview.rules.replies;

import org.jspecify.annotations.NullMarked;
