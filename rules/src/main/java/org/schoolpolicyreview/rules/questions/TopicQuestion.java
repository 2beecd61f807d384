package org.schoolpolicyreview.rules.questions;

/** A question that is put to what documents say about a topic. */
public sealed interface TopicQuestion extends Question permits LaidDown, Includes, NamesARole, Within, AtLeastEvery {}
