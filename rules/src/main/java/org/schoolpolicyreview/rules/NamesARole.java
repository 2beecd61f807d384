package org.schoolpolicyreview.rules;

/** Is a role named that does it? */
public record NamesARole(Matter matter, String part) implements TopicQuestion {}
