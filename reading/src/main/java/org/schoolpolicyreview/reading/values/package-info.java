/** Values that a sentence names: times, rhythms, dates, periods, laws, roles, groups, numbers, contacts, web places. */
@NullMarked
package org.schoolpolicyreview.reading.values;

import org.jspecify.annotations.NullMarked;
