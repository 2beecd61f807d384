package org.schoolpolicyreview.rules;

import java.time.LocalDate;

/** The review date. Nothing reads the clock. */
public record AsOf(LocalDate day) {}
