/** What a document says its terms mean. */
@NullMarked
package org.schoolpolicyreview.reading.things.definitions;

import org.jspecify.annotations.NullMarked;
