/** Reads by when, or how often, a document says that each step of dealing with a racist incident is done. */
@NullMarked
package org.schoolpolicyreview.reading.steps;

import org.jspecify.annotations.NullMarked;
