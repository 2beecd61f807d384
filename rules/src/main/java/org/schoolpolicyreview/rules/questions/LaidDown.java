package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/** Is something laid down? */
public record LaidDown(Matter matter, String part) implements TopicQuestion {}
