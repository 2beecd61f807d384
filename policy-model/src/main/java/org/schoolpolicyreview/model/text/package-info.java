/** The text of a policy document, block by block, with its places. */
@NullMarked
package org.schoolpolicyreview.model.text;

import org.jspecify.annotations.NullMarked;
