package org.schoolpolicyreview.reading.things.definitions;

import org.schoolpolicyreview.reading.Span;

/**
 * A form of definition that was found in a sentence.
 *
 * @param term the term in its normal form
 * @param ownWord the document's own word
 * @param meaning the words that say what it means
 * @param sure whether the form leaves no doubt
 */
record Form(String term, String ownWord, Span meaning, boolean sure) {

    Form unsure() {
        return new Form(term, ownWord, meaning, false);
    }
}
