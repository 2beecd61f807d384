/** The lists of the public school register, as far as we know them: codes with their names. */
@NullMarked
package org.schoolpolicyreview.model.register;

import org.jspecify.annotations.NullMarked;
