/** Where, when and how documents are published, and what is said of workforce figures. */
@NullMarked
package org.schoolpolicyreview.reading.things.publication;

import org.jspecify.annotations.NullMarked;
