/** Documents as schools have them become policy documents. A module that embedders may leave out. */
@NullMarked
package org.schoolpolicyreview.intake;

import org.jspecify.annotations.NullMarked;
