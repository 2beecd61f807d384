package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.rules.Matter;

/** Is something laid down that is to happen at least so often? */
public record AtLeastEvery(Matter matter, String part, Rhythm rhythm) implements TopicQuestion {}
