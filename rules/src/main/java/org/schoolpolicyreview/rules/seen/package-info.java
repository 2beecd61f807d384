/** What a rule saw, in words. The rules decide; nothing is decided here. */
@NullMarked
package org.schoolpolicyreview.rules.seen;

import org.jspecify.annotations.NullMarked;
