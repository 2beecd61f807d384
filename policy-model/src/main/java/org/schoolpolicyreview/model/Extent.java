package org.schoolpolicyreview.model;

/** How much of a document was read. Only silence in what was read can mean anything. */
public enum Extent implements Word {
    WHOLE("whole", "Every page was read, so what is not noted is not there."),
    PART("part", "Only a part was read, so nothing follows from what is not noted.");

    private final String word;
    private final String meaning;

    Extent(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
