/**
 * What a gap report says, section by section, in the words that readers see; and nothing of any format. Every form of
 * the report is written from it, and so can a form of your own:
 *
 * <pre>{@code
 * ReportContent content = ReportContent.of(report);
 * for (ToDoFirst first : content.toDoFirst()) {
 *     out.println(first.number() + ". " + first.what() + " " + first.firstStep());
 * }
 * }</pre>
 *
 * <p>Texts of the documents stand in it as they were written: whoever writes a form escapes them for it.
 */
@NullMarked
package org.schoolpolicyreview.report.content;

import org.jspecify.annotations.NullMarked;
