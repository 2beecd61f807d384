/**
 * The report as a web page that needs nothing else: one file with its styles, without script and without network. Its
 * components are those of the GOV.UK Design System, without its font, crown or name.
 */
@NullMarked
package org.schoolpolicyreview.report.html;

import org.jspecify.annotations.NullMarked;
