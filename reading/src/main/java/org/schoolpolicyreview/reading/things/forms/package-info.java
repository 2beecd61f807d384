/** Forms of a text in which things stand: labels with values, in tables and lines, and sentences, whatever cut them. */
@NullMarked
package org.schoolpolicyreview.reading.things.forms;

import org.jspecify.annotations.NullMarked;
