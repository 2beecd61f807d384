package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.model.Topic;

/** A question about a topic, put by a part of a criterion. */
public interface TopicQuestion {

    /** The matter that it belongs to. */
    Matter matter();

    /** The part that puts it. */
    String part();

    /** What it is about. */
    Topic about();
}
