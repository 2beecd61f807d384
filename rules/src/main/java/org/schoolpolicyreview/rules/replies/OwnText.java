package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * What a document as a whole tells of whose text it is.
 *
 * @param entry stands for the document
 * @param templateTextWouldShow whether it was read whole, and template text was looked for
 * @param whole whether it was read whole
 * @param quoted how many of its passages are quoted
 * @param localPassages how many of them carry something of the school's own
 * @param enough how many are enough
 */
public record OwnText(Matter matter, int document, Entry entry, boolean templateTextWouldShow, boolean whole, int quoted,
        int localPassages, int enough) implements Stated {

    @Override
    public Strength strength() {
        return Strength.NOTED;
    }

    /** Whether enough of its passages are local. */
    public boolean isLocal() {
        return localPassages >= enough;
    }

    /** Whether too little is quoted for anybody to tell whose text it is. */
    public boolean quotesTooLittle() {
        return localPassages < enough && quoted < enough;
    }
}
