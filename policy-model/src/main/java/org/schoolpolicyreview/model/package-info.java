/**
 * The domain: a school, its policy documents, and what they say, in their own words.
 *
 * <p>Start with {@link org.schoolpolicyreview.model.School}. Everything here is immutable and equal by value; where a
 * thing was read (its {@link org.schoolpolicyreview.model.Origin}) is carried along but is not part of what it says.
 */
@NullMarked
package org.schoolpolicyreview.model;

import org.jspecify.annotations.NullMarked;
