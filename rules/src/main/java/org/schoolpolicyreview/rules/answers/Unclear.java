package org.schoolpolicyreview.rules.answers;

import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.stated.Stated;

/** A person has to decide: a claim without words, or words and value that disagree. */
public record Unclear(Matter matter, String part, Quotation quotation, String saw, Grounds grounds)
        implements Observation {

    /** By what a document states, with what was seen, to complete "The document ...". */
    public static Unclear by(Matter matter, String part, Stated stated, String saw) {
        return new Unclear(matter, part, stated.quotation(), saw, stated.grounds());
    }

    /** By words of a document, with what was seen, to complete "The document ...". */
    public static Unclear by(Matter matter, String part, Quotation quotation, String saw) {
        return new Unclear(matter, part, quotation, saw, Grounds.NONE);
    }

    /** By an answer to a question about what is promised. */
    public static Unclear by(Reply reply, String saw) {
        return by(reply.ask().matter(), reply.ask().part(), reply, saw);
    }
}
