package org.schoolpolicyreview.accuracy.findings;

/** Where a wrong finding arose, as far as it can be told from marks and labels. */
public enum Cause {
    /** Words that the label rests on are not in the text that was taken in. */
    INTAKE("intake"),
    /** Words that the label rests on stand in no sentence. */
    SENTENCE("sentence"),
    /** A record that the marks have was missed or read wrongly, one was read that they do not have, or a kind of document. */
    RECORD("record"),
    /** The criterion looks for what sentences speak of, and text and sentences are whole. */
    FINDER("finder"),
    /** None of these: what was read is as marked, and the rules weigh it otherwise than the expert. */
    RULES("rules");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /** How it is called in tables. */
    public String word() {
        return word;
    }
}
