package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.rules.questions.TopicQuestion;
import org.schoolpolicyreview.rules.stated.Told;

/** A sentence as it stands: where no more is asked than that something is laid down. */
public record PlainReply(TopicQuestion ask, Told told, Found found, HowPut put) implements Reply {}
