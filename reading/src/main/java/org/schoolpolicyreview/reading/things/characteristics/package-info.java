/** Lists of protected characteristics, and whom they protect. */
@NullMarked
package org.schoolpolicyreview.reading.things.characteristics;

import org.jspecify.annotations.NullMarked;
