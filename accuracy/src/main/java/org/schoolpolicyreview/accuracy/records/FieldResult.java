package org.schoolpolicyreview.accuracy.records;

import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a field of a record came to, beside the mark that it met.
 *
 * @param name the name of the field
 * @param marked whether the mark has it
 * @param read whether the record has it
 * @param right whether both have it, and say the same
 */
public record FieldResult(String name, boolean marked, boolean read, boolean right) {

    static FieldResult of(String name, Optional<String> marked, Optional<String> read, BiPredicate<String, String> same) {
        return new FieldResult(name, marked.isPresent(), read.isPresent(),
                marked.isPresent() && read.isPresent() && same.test(marked.get(), read.get()));
    }

    /** Whether it is missing, false, or says something else. */
    public boolean isWrong() {
        return (marked || read) && !right;
    }
}
