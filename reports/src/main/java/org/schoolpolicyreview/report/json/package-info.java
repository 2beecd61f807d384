/** Writes reports as JSON, by a published schema. */
@NullMarked
package org.schoolpolicyreview.report.json;

import org.jspecify.annotations.NullMarked;
