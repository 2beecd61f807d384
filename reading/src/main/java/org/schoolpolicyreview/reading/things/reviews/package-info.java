/** Reads when a document is reviewed, and the years that it covers. */
@NullMarked
package org.schoolpolicyreview.reading.things.reviews;

import org.jspecify.annotations.NullMarked;
