package org.schoolpolicyreview.rules.answers;

import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.stated.Stated;

/** A part is shown. */
public record Shown(Matter matter, String part, Quotation quotation, String saw, Grounds grounds)
        implements Observation {

    /** By what a document states, with what was seen, to complete "The document ...". */
    public static Shown by(Matter matter, String part, Stated stated, String saw) {
        return new Shown(matter, part, stated.quotation(), saw, stated.grounds());
    }

    /** By words of a document, with what was seen, to complete "The document ...". */
    public static Shown by(Matter matter, String part, Quotation quotation, String saw) {
        return new Shown(matter, part, quotation, saw, Grounds.NONE);
    }

    /** By an answer to a question about what is promised. */
    public static Shown by(Reply reply, String saw) {
        return by(reply.ask().matter(), reply.ask().part(), reply, saw);
    }
}
