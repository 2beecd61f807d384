package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.stream.IntStream;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.rules.stated.LogNamed;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.LogsSaid;

/** The logs that a document names. Whether two names are of one log, no reading of it can tell. */
final class LogFacts {

    private LogFacts() {}

    static List<LogNamed> of(List<Told> said) {
        return IntStream.range(0, said.size())
                .filter(position -> names(said.get(position)))
                .mapToObj(position -> named(said.get(position), position))
                .filter(named -> !named.logs().names().isEmpty())
                .toList();
    }

    private static boolean names(Told told) {
        return told.about() == Topic.INCIDENT_LOG && !told.ofSomethingElse() && told.firmness() != Firmness.WILL_NOT;
    }

    private static LogNamed named(Told told, int position) {
        return new LogNamed(told.document(), position, told.statement(), told.strength(), LogsSaid.in(told.statement()));
    }
}
