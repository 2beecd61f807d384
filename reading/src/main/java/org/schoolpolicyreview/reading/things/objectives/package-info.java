/** Equality objectives: where they stand, and what each says of reason, measure, baseline, target, deadline and owner. */
@NullMarked
package org.schoolpolicyreview.reading.things.objectives;

import org.jspecify.annotations.NullMarked;
