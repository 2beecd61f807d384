/** Things with a shape: typed records whose fields are sure, likely or absent, each with the words it was read from. */
@NullMarked
package org.schoolpolicyreview.reading.things;

import org.jspecify.annotations.NullMarked;
