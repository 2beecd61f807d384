package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.stream.IntStream;
import org.schoolpolicyreview.rules.stated.LogNamed;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.Firmness;
import org.schoolpolicyreview.rules.words.LogsSaid;

/** The logs that a document names. Whether two names are of one log, no reading of it can tell. */
final class LogFacts {

    private LogFacts() {}

    static List<LogNamed> of(List<Told> said) {
        return IntStream.range(0, said.size())
                .mapToObj(position -> new LogNamed(position, said.get(position).passage(), LogsSaid.in(said.get(position).passage())))
                .filter(named -> !named.logs().names().isEmpty())
                .filter(named -> said.get(named.position()).firmness() != Firmness.WILL_NOT)
                .toList();
    }
}
