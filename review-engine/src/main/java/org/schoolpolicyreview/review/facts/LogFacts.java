package org.schoolpolicyreview.review.facts;

import java.util.List;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.rules.stated.LogNamed;
import org.schoolpolicyreview.rules.words.LogsSaid;

/** The logs that a document names. Whether two names are of one log, no reading of it can tell. */
final class LogFacts {

    private LogFacts() {}

    static List<LogNamed> of(List<Sentence> said) {
        return said.stream().map(each -> new LogNamed(each.number(), each, LogsSaid.in(each.text())))
                .filter(named -> !named.logs().names().isEmpty()).toList();
    }
}
