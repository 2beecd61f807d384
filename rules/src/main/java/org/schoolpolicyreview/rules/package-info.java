/**
 * What the rules read and write: facts about a school's documents, the questions of the criteria, the observations that
 * rules make, and the verdicts that weighing gives. Not part of the public API.
 *
 * <p>Three kinds of rules use them, a KieBase each: <em>asking</em> (shared questions), <em>looking</em> (a criterion's own
 * rules) and <em>weighing</em>. Facts name documents by their number, so that rules join on small values.
 */
@NullMarked
package org.schoolpolicyreview.rules;

import org.jspecify.annotations.NullMarked;
