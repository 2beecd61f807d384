package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Tells whether words that give the date of an event say that it has not happened: "Draft for approval, March 2026". */
public final class NotDoneSaid {

    private static final Pattern NOT_DONE = Pattern.compile("\\b(?:not (?:yet )?(?:been )?(?:approved|adopted|ratified|agreed|published|updated|reviewed|checked)"
            + "|yet to be|draft (?:for|to be)|for (?:approval|ratification|adoption) by|awaiting|(?:hopes?|plans?|intends?|aims?) to|should have been"
            + "|was (?:due|meant|supposed) to|due to be|to be (?:approved|adopted|ratified|agreed|published|updated|reviewed|checked))\\b",
            Pattern.CASE_INSENSITIVE);

    private NotDoneSaid() {}

    /** Whether they say so. */
    public static boolean isSaidIn(String words) {
        return NOT_DONE.matcher(words).find();
    }
}
