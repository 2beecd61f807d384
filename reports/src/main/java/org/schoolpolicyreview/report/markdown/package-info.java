/** The whole report as Markdown: CommonMark, with the tables of GitHub. */
@NullMarked
package org.schoolpolicyreview.report.markdown;

import org.jspecify.annotations.NullMarked;
