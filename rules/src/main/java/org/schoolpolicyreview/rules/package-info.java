/**
 * The rules, as they are loaded and fired, and what all of them join on. Not part of the public API.
 *
 * <p>Three kinds of rules, a KieBase each: <em>asking</em> (shared questions), <em>looking</em> (a criterion's own rules) and
 * <em>weighing</em>. They read facts about a school's documents ({@code stated}), the questions of the criteria
 * ({@code questions}) and what the documents say in answer ({@code replies}); they write {@code answers}. Facts name
 * documents by their number, so that rules join on small values.
 */
@NullMarked
package org.schoolpolicyreview.rules;

import org.jspecify.annotations.NullMarked;
