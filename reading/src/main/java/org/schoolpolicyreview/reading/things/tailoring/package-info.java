/** Whether a document was made this school's own: remains of templates and drafts, and facts that only this school could say. */
@NullMarked
package org.schoolpolicyreview.reading.things.tailoring;

import org.jspecify.annotations.NullMarked;
