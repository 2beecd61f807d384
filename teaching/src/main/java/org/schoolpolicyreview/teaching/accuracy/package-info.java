/** What is written of the counts: the page, the list of findings, the floors. */
@NullMarked
package org.schoolpolicyreview.teaching.accuracy;

import org.jspecify.annotations.NullMarked;
