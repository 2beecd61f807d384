package org.schoolpolicyreview.rules;

/** Is something laid down? */
public record LaidDown(Matter matter, String part) implements TopicQuestion {}
