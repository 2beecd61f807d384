package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.stream.Collectors;

/** The school of a {@link Reading} was asked for, and its files have mistakes. The message lists all of them. */
public final class UnreadablePolicyFileException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    UnreadablePolicyFileException(List<Problem> mistakes) {
        super("The policy files cannot be used until this is mended:\n"
                + mistakes.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
