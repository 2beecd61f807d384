/** The findings as rows, for analysts. */
@NullMarked
package org.schoolpolicyreview.report.csv;

import org.jspecify.annotations.NullMarked;
