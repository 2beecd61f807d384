package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.stated.Retold;
import org.schoolpolicyreview.rules.stated.Told;

/** A statement about the topic of a question that says none of what is looked for: a paper copy, and not that it is free. */
public record SaysNothingOf(Includes ask, Told told) implements Retold {}
