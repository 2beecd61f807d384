package org.schoolpolicyreview.rules.stated;

import java.util.regex.Pattern;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.words.LogsSaid;
import org.schoolpolicyreview.rules.words.Passage;

/**
 * A document names the log on which incidents are recorded, by a name that tells it from others.
 *
 * @param position where the passage stands among those of its document
 * @param passage the passage itself
 * @param logs the logs that it names
 */
public record LogNamed(int position, Passage passage, LogsSaid logs) implements Stated {

    private static final Pattern OF_RACISM = Pattern.compile("racis|racial|prejudice|hate|discriminat", Pattern.CASE_INSENSITIVE);

    @Override
    public Quotation quotation() {
        return passage.sentence().quotation();
    }

    /** Whether racist incidents go there: the passage says so, or stands where such incidents are the subject. */
    public boolean ofRacism(boolean atHome) {
        return atHome || OF_RACISM.matcher(passage.text()).find();
    }

    /** Whether it names another log than one that was named before it. */
    public boolean namesAnother(LogNamed earlier) {
        boolean later = document() > earlier.document() || document() == earlier.document() && position > earlier.position;
        return later && logs.othersThan(earlier.logs);
    }
}
