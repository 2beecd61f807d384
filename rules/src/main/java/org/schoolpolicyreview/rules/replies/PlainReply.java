package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.rules.questions.TopicQuestion;
import org.schoolpolicyreview.rules.stated.Told;

/** A statement as it stands: where no more is asked than that something is laid down, or it is a bare yes. */
public record PlainReply(TopicQuestion ask, Told told, HowPut put) implements Reply {}
