/** Laws, duties and guidance that a document cites, and as what. */
@NullMarked
package org.schoolpolicyreview.reading.things.laws;

import org.jspecify.annotations.NullMarked;
