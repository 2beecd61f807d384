package org.schoolpolicyreview.rules.stated;

import java.util.regex.Pattern;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.rules.words.LogsSaid;

/**
 * A document names the log on which incidents are recorded, by a name that tells it from others.
 *
 * @param position where the sentence stands among those of its document
 * @param sentence the sentence itself
 * @param logs the logs that it names
 */
public record LogNamed(int position, Sentence sentence, LogsSaid logs) implements Stated {

    private static final Pattern OF_RACISM = Pattern.compile("racis|racial|prejudice|hate|discriminat", Pattern.CASE_INSENSITIVE);

    @Override
    public Quotation quotation() {
        return sentence.quotation();
    }

    /** Whether racist incidents go there: the sentence says so, or stands where such incidents are the subject. */
    public boolean ofRacism(boolean atHome) {
        return atHome || OF_RACISM.matcher(sentence.text()).find();
    }

    /** Whether it names another log than one that was named before it. */
    public boolean namesAnother(LogNamed earlier) {
        boolean later = document() > earlier.document() || document() == earlier.document() && position > earlier.position;
        return later && logs.othersThan(earlier.logs);
    }
}
