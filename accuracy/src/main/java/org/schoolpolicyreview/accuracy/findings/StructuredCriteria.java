package org.schoolpolicyreview.accuracy.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schoolpolicyreview.reading.WordList;

/** The seventeen criteria that turn on things with a shape, and which records each rests on. */
public final class StructuredCriteria {

    private static final Map<String, List<String>> RECORDS = read();

    private StructuredCriteria() {}

    /** Their ids. */
    public static Set<String> ids() {
        return new TreeSet<>(RECORDS.keySet());
    }

    /** The kinds and fields of records that a criterion rests on; none of one that turns on sentences. */
    static List<String> recordsOf(String criterion) {
        return RECORDS.getOrDefault(criterion, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> records = new TreeMap<>();
        for (String line : WordList.read(StructuredCriteria.class, "structured-criteria.txt")) {
            int equals = line.indexOf(" = ");
            records.put(line.substring(0, equals), List.of(line.substring(equals + 3).split(", ")));
        }
        return records;
    }
}
