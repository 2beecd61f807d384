package org.schoolpolicyreview.accuracy.records;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.schoolpolicyreview.reading.things.Thing;
import org.schoolpolicyreview.accuracy.marks.Mark;

/**
 * A field that is counted by itself, where a mark and a record have met.
 *
 * @param name the name in the guide
 * @param marked what the mark says
 * @param read what was read
 * @param same whether the two say the same
 * @param <T> the things that have it
 */
public record CountedField<T extends Thing>(String name, Function<Mark, Optional<String>> marked,
        Function<T, Optional<String>> read, BiPredicate<String, String> same) {

    /** A field whose words are compared. */
    static <T extends Thing> CountedField<T> ofWords(String name, Function<T, Optional<String>> read) {
        return new CountedField<>(name, mark -> mark.field(name), read, SameWords::shared);
    }

    /** A field whose values must be equal. */
    static <T extends Thing> CountedField<T> ofValue(String name, Function<T, Optional<String>> read) {
        return new CountedField<>(name, mark -> mark.field(name), read, String::equals);
    }

    /** A field of dates. */
    static <T extends Thing> CountedField<T> ofDate(String name, Function<T, Optional<String>> read) {
        return new CountedField<>(name, mark -> mark.field(name), read, MarkedDate::isSame);
    }

    /** A field that says yes or nothing. */
    static <T extends Thing> CountedField<T> ofYes(String name, Function<T, Boolean> read) {
        return new CountedField<>(name, mark -> Optional.of("yes").filter(yes -> mark.says(name)),
                thing -> Optional.of("yes").filter(yes -> read.apply(thing)), String::equals);
    }

    /** A field of which it counts only whether something is said. */
    static <T extends Thing> CountedField<T> ofAny(String name, Function<T, Boolean> read) {
        return new CountedField<>(name, mark -> mark.field(name).map(any -> "yes"),
                thing -> Optional.of("yes").filter(yes -> read.apply(thing)), String::equals);
    }
}
