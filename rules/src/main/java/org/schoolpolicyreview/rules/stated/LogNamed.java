package org.schoolpolicyreview.rules.stated;

import java.util.regex.Pattern;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.rules.words.LogsSaid;

/**
 * A document names the log on which incidents are recorded, by a name that tells it from others.
 *
 * @param document the number of the document
 * @param position where the statement stands among those of its document
 * @param statement the statement itself
 * @param strength how good the evidence is
 * @param logs the logs that it names
 */
public record LogNamed(int document, int position, Statement statement, Strength strength, LogsSaid logs) implements Stated {

    private static final Pattern OF_RACISM = Pattern.compile("racis|racial|prejudice|hate|discriminat", Pattern.CASE_INSENSITIVE);

    @Override
    public Entry entry() {
        return statement;
    }

    /** Whether racist incidents go there: the statement says so, or stands where such incidents are the subject. */
    public boolean ofRacism(boolean atHome) {
        return atHome || statement.words().filter(words -> OF_RACISM.matcher(words).find()).isPresent()
                || statement.covers().stream().anyMatch(each -> OF_RACISM.matcher(each).find());
    }

    /** Whether it names another log than one that was named before it. */
    public boolean namesAnother(LogNamed earlier) {
        boolean later = document > earlier.document || document == earlier.document && position > earlier.position;
        return later && logs.othersThan(earlier.logs);
    }
}
