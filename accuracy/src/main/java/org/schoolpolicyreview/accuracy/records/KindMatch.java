package org.schoolpolicyreview.accuracy.records;

import java.util.List;

/**
 * The marks and the records of one kind in one document, laid over each other. What readers were unsure of is in none of
 * the lists.
 *
 * @param kind the kind
 * @param met marks with the record that says the same
 * @param missed marks that no record says
 * @param falseOnes records that no mark says
 */
public record KindMatch(RecordKind<?> kind, List<Met> met, List<PlacedMark> missed, List<ReadRecord> falseOnes) {

    public KindMatch {
        met = List.copyOf(met);
        missed = List.copyOf(missed);
        falseOnes = List.copyOf(falseOnes);
    }

    /**
     * A mark and a record that say the same in their key fields.
     *
     * @param fields what each field that is counted by itself came to
     */
    public record Met(PlacedMark mark, ReadRecord record, List<FieldResult> fields) {

        public Met {
            fields = List.copyOf(fields);
        }

        /** The names of the fields that are missing, false, or say something else. */
        public List<String> wrongFields() {
            return fields.stream().filter(FieldResult::isWrong).map(FieldResult::name).toList();
        }
    }
}
