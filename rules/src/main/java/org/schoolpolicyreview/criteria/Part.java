package org.schoolpolicyreview.criteria;

import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * One of the things that a criterion asks. The sentences complete "The policy ...".
 *
 * @param name its name within the criterion
 * @param question what is asked of the documents, in plain words
 * @param shown what the documents do if it is shown: "says how soon the record is written"
 * @param missing what is missing if it is not: "how soon the record is written"
 * @param essential whether the point is not made without it; else it strengthens, and is advice where it is missing
 * @param ask the kind of question
 * @param search what it looks for
 * @param basis what the part rests on, for the schools that it binds
 * @param binds the kinds of school that are bound by its basis; every kind if empty
 * @param elsewhere what it rests on for all other schools; the same if empty
 * @param boundBy who is bound by it, in plain words
 * @param level how far the part takes a school
 * @param remedy what to do if it is missing
 * @param wording words that a school could paste
 * @param keep what a school could keep to show later that it is done; empty if that follows from the level and theme
 * @param origin where it is defined
 */
public record Part(
        String name,
        String question,
        String shown,
        String missing,
        boolean essential,
        Ask ask,
        Search search,
        Basis basis,
        Set<SchoolKind> binds,
        Optional<Basis> elsewhere,
        String boundBy,
        Level level,
        String remedy,
        String wording,
        Optional<String> keep,
        Origin origin) {

    public Part {
        binds = Set.copyOf(binds);
    }

    /** The part as it is for a kind of school. Where the kind is not known, nobody is told of a duty. */
    public Part forSchool(Optional<SchoolKind> kind) {
        boolean bound = binds.isEmpty() || kind.filter(binds::contains).isPresent();
        return bound ? this : new Part(name, question, shown, missing, essential, ask, search, elsewhere.orElse(basis), Set.of(),
                Optional.empty(), boundBy, level, remedy, wording, keep, origin);
    }

    /** The limit of time that is compared with, if its kind has one. */
    public Optional<TimeLimit> limit() {
        return search.limit();
    }

    /** Its limit in words, of whichever kind; empty if it has none. */
    public Optional<String> limitText() {
        return search.limitText();
    }

    /** Whether the limit is a house value that no source sets. */
    public boolean houseLimit() {
        return search.houseLimit();
    }
}
