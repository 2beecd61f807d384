package org.schoolpolicyreview.cli;

/** The program was called in a way that makes no sense together. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
