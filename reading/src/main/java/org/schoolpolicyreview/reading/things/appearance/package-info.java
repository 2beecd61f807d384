/** Rules on hair, headwear, jewellery of faith and dress, wherever they stand. */
@NullMarked
package org.schoolpolicyreview.reading.things.appearance;

import org.jspecify.annotations.NullMarked;
