/** Writes reports, criteria and explanations as text for a terminal, line by line. */
@NullMarked
package org.schoolpolicyreview.report.text;

import org.jspecify.annotations.NullMarked;
