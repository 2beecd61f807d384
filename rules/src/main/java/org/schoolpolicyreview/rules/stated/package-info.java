/** What the documents state, as facts that rules can join on, before any question is put. */
@NullMarked
package org.schoolpolicyreview.rules.stated;

import org.jspecify.annotations.NullMarked;
