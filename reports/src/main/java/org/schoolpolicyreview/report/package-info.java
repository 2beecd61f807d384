/**
 * Writes gap reports: a writer for each format.
 *
 * <pre>{@code
 * TextReport.standard().write(report, out);
 * String json = new JsonReport().toString(report);
 * }</pre>
 */
@NullMarked
package org.schoolpolicyreview.report;

import org.jspecify.annotations.NullMarked;
