/** What decides whether a criterion applies to a school. */
@NullMarked
package org.schoolpolicyreview.rules.applying;

import org.jspecify.annotations.NullMarked;
