package org.schoolpolicyreview.rules.stated;

import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.WordsRead;

/**
 * A document says something about a topic.
 *
 * @param document the number of the document
 * @param about the topic
 * @param statement the statement itself
 * @param strength how good the evidence is
 * @param read what is read again from its words
 * @param ofItself whether it is asked what documents say of themselves, so that to be said of a document is to be said of it
 */
public record Told(int document, Topic about, Statement statement, Strength strength, WordsRead read, boolean ofItself)
        implements Stated {

    /** As it is said, of whatever is asked. */
    public Told(int document, Topic about, Statement statement, Strength strength, WordsRead read) {
        this(document, about, statement, strength, read, false);
    }

    /** The same, where it is asked what documents say of themselves. */
    public Told saidOfItself() {
        return new Told(document, about, statement, strength, read, true);
    }

    @Override
    public Entry entry() {
        return statement;
    }

    private static final Pattern ABOUT_OUR_SUBJECT = Pattern.compile(
            "racis|racial|prejudice|hate|discriminat|derogatory|equality (?:duty|act)|\\bpsed\\b"
            + "|^(?:all |any |every |each |such |these |an )?incidents?$",
            Pattern.CASE_INSENSITIVE);
    /** A document, or what it holds: "of: this page", "of: equality information". */
    private static final Pattern OF_A_DOCUMENT = Pattern.compile(
            "polic|page|document|scheme|statement|plan\\b|plans\\b|equalit|information|objectives|workforce|measures",
            Pattern.CASE_INSENSITIVE);

    /** How firmly it is put, read from the words where there are some. */
    public Firmness firmness() {
        return read.firmness();
    }

    /** The time within which it is to happen. */
    public LimitSaid limit() {
        return read.limit();
    }

    /** Whether it is a bare yes, or a topic picked from the list: nothing that could be weighed. */
    public boolean bare() {
        return statement.isBareClaim();
    }

    /** Whether it can carry a pass: there are words, or a summary with a place. */
    public boolean canBeFoundAgain() {
        return strength != Strength.CLAIMED;
    }

    /**
     * Whether its reader noted that it is said of something else than racist or prejudice-based incidents or the equality
     * duty, such as bullying in general: a time for that is no time for this.
     */
    public boolean ofSomethingElse() {
        return !statement.of().isEmpty() && statement.of().stream().noneMatch(
                of -> ABOUT_OUR_SUBJECT.matcher(of).find() || ofItself && OF_A_DOCUMENT.matcher(of).find());
    }

    /** Whether its words are quoted, and its reader noted beside them what they leave out. */
    public boolean leavesOutByItsWords() {
        return statement.words().isPresent() && !statement.leavesOut().isEmpty();
    }

    /** Whether the text breaks off in the middle of it, so that what it does not say may follow. */
    public boolean cutOff() {
        return statement.cutOff();
    }
}
