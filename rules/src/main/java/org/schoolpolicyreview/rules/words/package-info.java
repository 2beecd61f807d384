/** Reads again from words what no value tells: names of logs, and whether the numbers of the police are exchanged. */
@NullMarked
package org.schoolpolicyreview.rules.words;

import org.jspecify.annotations.NullMarked;
