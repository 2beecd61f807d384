/**
 * The criteria: what good practice or the law asks of a school's policies, as data. A criterion is a folder of the
 * resources of this module; here are the values that it is read into.
 */
@NullMarked
package org.schoolpolicyreview.criteria;

import org.jspecify.annotations.NullMarked;
