/** Reads who approved a document, and when. */
@NullMarked
package org.schoolpolicyreview.reading.things.approvals;

import org.jspecify.annotations.NullMarked;
