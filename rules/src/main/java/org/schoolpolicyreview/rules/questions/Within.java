package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Matter;

/** Is something laid down that is to happen within a time? */
public record Within(Matter matter, String part, TimeLimit limit, boolean soonest) implements TopicQuestion {}
