/** Roles and offices with the ways to reach them. */
@NullMarked
package org.schoolpolicyreview.reading.things.contacts;

import org.jspecify.annotations.NullMarked;
