package org.schoolpolicyreview.rules;

import java.util.List;

/** A rule threw. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> ruleNames;

    RuleFailure(List<String> ruleNames, Throwable cause) {
        super("A rule failed: " + String.join("; ", ruleNames), cause);
        this.ruleNames = List.copyOf(ruleNames);
    }

    /** The rules that may have failed; empty if that cannot be told. */
    public List<String> ruleNames() {
        return ruleNames;
    }
}
