/**
 * Writes gap reports: what every form of a report has in common. Each form has a package of its own.
 *
 * <pre>{@code
 * TextReport.standard().write(report, out);
 * String json = new JsonReport().toString(report);
 * }</pre>
 */
@NullMarked
package org.schoolpolicyreview.report;

import org.jspecify.annotations.NullMarked;
