package org.schoolpolicyreview.criteria;

import java.util.List;

/** Criteria, or the rules that judge by them, are not fit for use. The message names each fault; nothing is reviewed. */
public final class CriteriaException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** Of several faults, each of which names what it is about. */
    public CriteriaException(List<String> faults) {
        super("The criteria cannot be used:\n" + String.join("\n", faults));
    }
}
