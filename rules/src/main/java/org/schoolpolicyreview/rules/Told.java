package org.schoolpolicyreview.rules;

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
 */
public record Told(int document, Topic about, Statement statement, Strength strength, WordsRead read)
        implements Stated {

    @Override
    public Entry entry() {
        return statement;
    }

    private static final Pattern ABOUT_RACISM = Pattern.compile(
            "racis|racial|prejudice|hate|discriminat|derogatory|^(?:all |any |every |each |such |these |an )?incidents?$",
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
     * Whether its reader noted that it is said of something else than racist or prejudice-based incidents, such as
     * bullying in general: a time for that is no time for this.
     */
    public boolean ofSomethingElse() {
        return !statement.of().isEmpty() && statement.of().stream().noneMatch(of -> ABOUT_RACISM.matcher(of).find());
    }

    /** Whether the text breaks off in the middle of it, so that what it does not say may follow. */
    public boolean cutOff() {
        return statement.cutOff();
    }
}
