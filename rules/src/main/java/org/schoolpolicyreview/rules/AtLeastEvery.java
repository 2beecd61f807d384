package org.schoolpolicyreview.rules;

import org.schoolpolicyreview.model.time.Rhythm;

/** Is something laid down that is to happen at least so often? */
public record AtLeastEvery(Matter matter, String part, Rhythm rhythm) implements TopicQuestion {}
