package org.schoolpolicyreview.accuracy.records;

import java.util.Comparator;
import java.util.Optional;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;
import org.schoolpolicyreview.reading.values.ValueReader;

/** The ids of laws that marks name, by the names in the list of laws that reading has. */
final class LawNames {

    private LawNames() {}

    /** The id of a law by the name in a mark; empty for a law that the list does not have. */
    static Optional<String> id(String name) {
        return ValueReader.read(name).stream().filter(mention -> mention.value() instanceof Value.Law)
                .max(Comparator.comparingInt((Mention mention) -> mention.span().length())
                        .thenComparing(mention -> -mention.span().start()))
                .map(mention -> ((Value.Law) mention.value()).id());
    }

    /** Whether two ids are of one law: "kcsie" is meant where "kcsie-2026" is marked, and the other way round. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
    }
}
