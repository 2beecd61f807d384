/** What is written of the counts: the page, the list of findings, the floors. */
@NullMarked
package org.schoolpolicyreview.accuracy.page;

import org.jspecify.annotations.NullMarked;
