package org.schoolpolicyreview.accuracy.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well each kind of record was read, over any number of documents, by the names of the kinds; fields that are counted by
 * themselves under the kind and their own name: {@code objective: owner}. The kinds of documents come first.
 *
 * @param tallies the counts, in the order of the page
 */
public record RecordCounts(Map<String, Tally> tallies) {

    /** What the kinds of documents are counted under. */
    public static final String DOCUMENT_KINDS = "kinds of documents";

    public RecordCounts {
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }

    /** Counts documents. */
    public static RecordCounts of(List<DocumentCount> documents) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put(DOCUMENT_KINDS, Tally.NONE);
        documents.forEach(document -> tallies.merge(DOCUMENT_KINDS, documentKinds(document), Tally::and));
        for (RecordKind<?> kind : RecordKind.ALL) {
            tallies.put(kind.name(), Tally.NONE);
            kind.fields().forEach(field -> tallies.put(kind.name() + ": " + field.name(), Tally.NONE));
        }
        documents.stream().flatMap(document -> document.matches().stream()).forEach(match -> {
            tallies.merge(match.kind().name(), tally(match), Tally::and);
            match.met().forEach(met -> met.fields().forEach(field ->
                    tallies.merge(match.kind().name() + ": " + field.name(), tally(field), Tally::and)));
        });
        return new RecordCounts(tallies);
    }

    /** The count of a kind or field. */
    public Tally tally(String name) {
        return tallies.getOrDefault(name, Tally.NONE);
    }

    private static Tally tally(KindMatch match) {
        int likely = (int) match.falseOnes().stream().filter(ReadRecord::isLikelyOnly).count();
        return new Tally(match.met().size(), match.missed().size(), match.falseOnes().size(), likely);
    }

    /** A field that says something else than the mark is missed, and is false. */
    private static Tally tally(FieldResult field) {
        return new Tally(field.right() ? 1 : 0, field.marked() && !field.right() ? 1 : 0,
                field.read() && !field.right() ? 1 : 0, 0);
    }

    private static Tally documentKinds(DocumentCount document) {
        Set<String> unsure = Set.copyOf(document.marked().unsureKinds());
        List<String> marked = new ArrayList<>(document.marked().kinds());
        List<String> read = new ArrayList<>(document.kindsRead());
        marked.removeAll(unsure);
        read.removeAll(unsure);
        int hits = (int) read.stream().filter(marked::contains).count();
        return new Tally(hits, marked.size() - hits, read.size() - hits, 0);
    }
}
