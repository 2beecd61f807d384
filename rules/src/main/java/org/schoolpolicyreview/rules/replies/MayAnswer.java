package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.Retold;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.ClicksSaid;

/** A statement that may answer a part that looks for itself: about its topics, and of what it asks about. */
public record MayAnswer(Matter matter, String part, Told told) implements Retold, ReadWithTerms {

    /** In how many clicks it is found. */
    public ClicksSaid clicks() {
        return told.read().clicks();
    }
}
