package org.schoolpolicyreview.model;

/** How much of a document was supplied. Only silence in the whole of it can mean anything. */
public enum Extent implements Word {
    WHOLE("whole", "The whole document was supplied, so what is not found in it is not there."),
    PART("part", "Only a part was supplied, so nothing follows from what is not found in it.");

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
