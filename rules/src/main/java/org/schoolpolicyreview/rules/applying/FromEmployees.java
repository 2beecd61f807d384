package org.schoolpolicyreview.rules.applying;

/** A criterion is only for employers of so many people or more. */
public record FromEmployees(String criterion, int number) {}
