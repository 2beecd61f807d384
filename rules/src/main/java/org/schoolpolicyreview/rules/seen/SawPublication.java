package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.rules.stated.DocumentFact;

/** What was seen of publication, as the end of a sentence that begins with "The document". */
public final class SawPublication {

    private SawPublication() {}

    /** It says where, or when. */
    public static String done(Publication publication) {
        return publication.online().value().map(where -> "says that it is published: ‘" + where + "’")
                .or(() -> publication.on().value().map(when -> "gives " + when + " as the date of its publication"))
                .orElse("says that it is published");
    }

    /** A person says where. */
    public static String linked(DocumentFact document) {
        return "is published, as was noted: ‘" + document.link().orElse("") + "’";
    }

    /** It says that it is not. */
    public static String denied() {
        return "says that it is not published, or cannot be found";
    }

    /** It stands beside other information. */
    public static String besideSen() {
        return "speaks of the information on special educational needs";
    }

    /** It says when, or how often, it is reviewed. */
    public static String reviewed(Review review) {
        return "says when it is reviewed: ‘" + review.on().value().map(Object::toString)
                .or(() -> review.every().value().map(Object::toString)).orElse("") + "’";
    }
}
