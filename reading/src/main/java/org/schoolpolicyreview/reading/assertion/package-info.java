/**
 * How a sentence is put: which words deny, weaken, delay, narrow or attribute what it says, and what they govern. In the
 * manner of the ConText algorithm (Harkema, Dowling, Thornblade and Chapman, 2009): the words stand in one list of data.
 */
@NullMarked
package org.schoolpolicyreview.reading.assertion;

import org.jspecify.annotations.NullMarked;
