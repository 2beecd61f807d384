/**
 * The report as Word documents and Excel workbooks. Nobody needs to name a class of this package: its forms are found by
 * {@link java.util.ServiceLoader} as soon as the module is on the path.
 *
 * <pre>{@code
 * for (ReportForm form : ServiceLoader.load(ReportForm.class)) {
 *     out.println(form.format());
 * }
 * }</pre>
 */
@NullMarked
package org.schoolpolicyreview.office;

import org.jspecify.annotations.NullMarked;
