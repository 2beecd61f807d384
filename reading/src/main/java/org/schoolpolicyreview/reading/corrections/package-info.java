/** What a person corrected of what was read stands above it. */
@NullMarked
package org.schoolpolicyreview.reading.corrections;

import org.jspecify.annotations.NullMarked;
