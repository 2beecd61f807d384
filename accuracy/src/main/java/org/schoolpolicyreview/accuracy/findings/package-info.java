/** Counts how often findings are right: reports, held against the labels of experts. */
@NullMarked
package org.schoolpolicyreview.accuracy.findings;

import org.jspecify.annotations.NullMarked;
