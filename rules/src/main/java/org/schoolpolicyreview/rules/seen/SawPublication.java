package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.reading.things.Leftover;
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

    /** It was published or updated within the time. */
    public static String updated(Review review) {
        return "gives " + review.on().value().map(Object::toString).orElse("") + " as the date of its last update";
    }

    /** Its date lies too far back. */
    public static String tooOld(String date) {
        return "gives " + date + " as its latest date, more than a year ago";
    }

    /** It is only promised. */
    public static String promised() {
        return "says that it will be published, and not that it is";
    }

    /** Figures of the workforce stand there. */
    public static String workforceGiven() {
        return "gives figures on its workforce";
    }

    /** It says where such figures are published. */
    public static String workforceLinked() {
        return "says where figures on the workforce are published";
    }

    /** Such figures are published in a place that is not named, or the gap in pay alone is. */
    public static String workforcePerhaps() {
        return "perhaps says that figures on the workforce are published; which and where is for a person to see";
    }

    /** Some facts on the workforce, and not enough to tell. */
    public static String workforceInPart() {
        return "gives a fact or two on its workforce, and no information on its equality as a whole";
    }

    /** A copy on paper can be had. */
    public static String paper(Publication publication) {
        return "offers a copy on paper: ‘" + publication.paper().value().orElse("") + "’";
    }

    /** A copy on paper costs something. */
    public static String paperCosts() {
        return "offers a copy on paper that is not free";
    }

    /** Whether a login is needed. */
    public static String login(boolean needed) {
        return needed ? "says that a login is needed" : "says that no login is needed";
    }

    /** In how many clicks. */
    public static String clicks(Publication publication) {
        return "is " + publication.clicks().orElse(0) + " clicks from the home page";
    }

    /** What remained of a template or a draft. */
    public static String leftover(Leftover leftover) {
        return switch (leftover.what()) {
            case PLACEHOLDER -> "holds a place that was not filled in";
            case INSTRUCTION -> "holds an instruction to whoever fills in the template";
            case DRAFTING_NOTE -> "holds a note of somebody who was writing it";
            case OTHER_SCHOOL -> "names another school as if it were this one";
            case BLANK -> "holds a box of its own that nobody filled in";
        };
    }

    /** Nothing remained. */
    public static String ownText() {
        return "holds no remains of a template that were noticed";
    }

    /** Something that only this school could say. */
    public static String localFact() {
        return "says something that only this school could say";
    }
}
