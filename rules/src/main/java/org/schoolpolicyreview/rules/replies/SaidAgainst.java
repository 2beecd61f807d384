package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.stated.Retold;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A statement that says the opposite of what is looked for: "for parents who have logged in", where none should have to.
 *
 * @param said how the document says it
 * @param saysBoth whether the same statement also says what is looked for
 */
public record SaidAgainst(Includes ask, Told told, String said, boolean saysBoth) implements Retold {}
