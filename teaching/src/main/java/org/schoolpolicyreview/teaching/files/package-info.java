/** Where the texts, the labels, the marks and the teaching sentences stand, and how their files are read. */
@NullMarked
package org.schoolpolicyreview.teaching.files;

import org.jspecify.annotations.NullMarked;
