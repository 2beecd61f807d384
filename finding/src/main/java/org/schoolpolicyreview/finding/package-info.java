/**
 * Finds which sentence speaks of which part. What runs is a table of weights and a sum; the weights are taught when the
 * product is built. Knows no criterion: a part is a label.
 */
@NullMarked
package org.schoolpolicyreview.finding;

import org.jspecify.annotations.NullMarked;
