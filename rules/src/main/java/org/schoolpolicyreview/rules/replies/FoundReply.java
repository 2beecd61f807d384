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

    /** Whether it seems to show the part: what was learned says so, and nothing in the sentence weakens it. */
    public boolean seemsToShow() {
        return reliable() && told.surelyShows(found.part());
    }

    /** The words that told. */
    public String words() {
        return found.told().stream().map(span -> told.passage().sentence().words(span)).collect(Collectors.joining("’, ‘"));
    }
}
