package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.model.time.TimeLimit;

/** Is something laid down that is to happen within a time? */
public record Within(Matter matter, String part, TimeLimit limit) implements TopicQuestion {}
