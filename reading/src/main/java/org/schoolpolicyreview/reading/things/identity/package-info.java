/** Reads what a document is: title, kinds, version. */
@NullMarked
package org.schoolpolicyreview.reading.things.identity;

import org.jspecify.annotations.NullMarked;
