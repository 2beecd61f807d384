/**
 * English, read once. {@link org.schoolpolicyreview.reading.DocumentReader} makes of a document's text its sentences with
 * their context, the values that they name, and the things with a shape. Nothing here knows a criterion.
 */
@NullMarked
package org.schoolpolicyreview.reading;

import org.jspecify.annotations.NullMarked;
