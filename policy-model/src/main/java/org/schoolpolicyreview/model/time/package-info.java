/**
 * Dates, periods, rhythms and time limits as school policies write them.
 *
 * <p>Every value keeps its words and, where the words allow it, says what they mean: a
 * {@link org.schoolpolicyreview.model.time.DateRange range of days}, an
 * {@link org.schoolpolicyreview.model.time.Interval interval} or a
 * {@link org.schoolpolicyreview.model.time.Span number with a unit}. What cannot be understood stays as it was
 * written; nothing is guessed. Comparisons have three answers, see
 * {@link org.schoolpolicyreview.model.time.Comparison}. Nothing here reads a clock.
 */
@NullMarked
package org.schoolpolicyreview.model.time;

import org.jspecify.annotations.NullMarked;
