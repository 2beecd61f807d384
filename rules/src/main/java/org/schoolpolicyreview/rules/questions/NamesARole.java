package org.schoolpolicyreview.rules.questions;

import org.schoolpolicyreview.rules.Matter;

/** Is a role named that does it? */
public record NamesARole(Matter matter, String part) implements TopicQuestion {}
