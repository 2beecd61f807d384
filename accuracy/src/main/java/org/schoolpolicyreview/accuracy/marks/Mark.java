package org.schoolpolicyreview.accuracy.marks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing with a shape that a careful reader saw in a document.
 *
 * @param kind what it is: "approval", "objective"
 * @param quote its words, as they stand in the file
 * @param also further words that belong to it
 * @param fields what it says, by the names of the guide
 * @param unsure whether readers could disagree: then it is neither a hit nor a miss
 */
public record Mark(String kind, String quote, List<String> also, Map<String, List<String>> fields, boolean unsure) {

    public Mark {
        also = List.copyOf(also);
        fields = Map.copyOf(fields);
    }

    /** A field of one value. */
    public Optional<String> field(String name) {
        return fields(name).stream().findFirst();
    }

    /** A field of one value, or what its absence means. */
    public String field(String name, String otherwise) {
        return field(name).orElse(otherwise);
    }

    /** A field of several values; empty if it is not there. */
    public List<String> fields(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether a field says yes. */
    public boolean says(String name) {
        return field(name, "no").equals("yes");
    }
}
