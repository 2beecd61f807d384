package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** A quoted sentence says that all nine characteristics protect staff, wherever its reader put it. */
public record AllNineForStaff(int document, Entry entry, Strength strength) implements Stated {}
