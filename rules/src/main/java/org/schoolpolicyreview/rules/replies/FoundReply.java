package org.schoolpolicyreview.rules.replies;

import java.util.stream.Collectors;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.rules.questions.TopicQuestion;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A sentence that is found to speak of what is asked, though it says none of the terms that are known for it.
 *
 * @param found how surely, and the words that told
 */
public record FoundReply(TopicQuestion ask, Told told, HowPut put, Found found) implements Reply {

    /** Below this score it is held to fall short of it. */
    private static final double FALLS_SHORT = 0.3;

    /** Whether it shows the part: what was learned says so, and nothing in the sentence weakens it. */
    public boolean shows() {
        return reliable() && told.surelyShows(found.part());
    }

    /** Whether it speaks of the part and is not enough. */
    public boolean fallsShort() {
        return put.firm() && (told.weakenedBy().isPresent() || found.shows() < FALLS_SHORT);
    }

    /** Whether neither can be said. */
    public boolean isOpen() {
        return put.firm() && !shows() && !fallsShort();
    }

    /** The words that told. */
    public String words() {
        return found.told().stream().map(span -> told.passage().sentence().words(span)).collect(Collectors.joining("’, ‘"));
    }
}
