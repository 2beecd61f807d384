package org.schoolpolicyreview.policyfile;

/** A document that cannot be read. Its message is a plain sentence that says why. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fix;

    /**
     * @param what why it cannot be read, a plain sentence
     * @param fix what to do about it, a plain sentence
     */
    public UnreadableDocumentException(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    /** What to do about it. */
    public String fix() {
        return fix;
    }
}
