/** Writes review dates as reminders for a calendar. */
@NullMarked
package org.schoolpolicyreview.report.calendar;

import org.jspecify.annotations.NullMarked;
