/** Markdown and plain text. */
@NullMarked
package org.schoolpolicyreview.intake.markdown;

import org.jspecify.annotations.NullMarked;
