/** The one place of labelled and marked texts, and of counting how often the program is right. */
@NullMarked
package org.schoolpolicyreview.accuracy;

import org.jspecify.annotations.NullMarked;
