package org.schoolpolicyreview.accuracy.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the records of one kind over the marks of a document. A mark and a record meet if they share words and agree in their
 * key fields; one mark meets one record, the pairs that share most first. A record that lies on an unsure mark is left out.
 */
final class Matching {

    private record Pair(int mark, int record, boolean mainWords, int shared) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::mainWords).reversed()
            .thenComparing(Comparator.comparingInt(Pair::shared).reversed())
            .thenComparingInt(Pair::mark).thenComparingInt(Pair::record);

    private final RecordKind<?> kind;
    private final List<PlacedMark> marks;
    private final List<ReadRecord> records;

    Matching(RecordKind<?> kind, List<PlacedMark> marks, List<ReadRecord> records) {
        this.kind = kind;
        this.marks = marks;
        this.records = records;
    }

    KindMatch match() {
        List<PlacedMark> missed = new ArrayList<>(marks);
        missed.removeIf(mark -> mark.mark().unsure());
        List<ReadRecord> left = new ArrayList<>(records);
        List<KindMatch.Met> met = new ArrayList<>();
        for (Pair pair : pairs()) {
            PlacedMark mark = marks.get(pair.mark());
            ReadRecord record = records.get(pair.record());
            if (holds(missed, mark) && holds(left, record)) {
                missed.removeIf(each -> each == mark);
                left.removeIf(each -> each == record);
                met.add(new KindMatch.Met(mark, record, kind.fields(mark.mark(), record)));
            }
        }
        left.removeIf(record -> marks.stream().anyMatch(mark -> mark.mark().unsure() && isExcused(mark, record)));
        return new KindMatch(kind, met, missed, left);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int mark = 0; mark < marks.size(); mark++) {
            for (int record = 0; record < records.size(); record++) {
                PlacedMark marked = marks.get(mark);
                ReadRecord read = records.get(record);
                if (!marked.mark().unsure() && marked.all().overlaps(read.reach()) && kind.agree(marked.mark(), read)) {
                    pairs.add(new Pair(mark, record, marked.main().overlaps(read.main()), marked.all().shared(read.all())));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private boolean isExcused(PlacedMark unsure, ReadRecord record) {
        return unsure.all().overlaps(record.reach()) && (!kind.unsureNeedsKeys() || kind.agree(unsure.mark(), record));
    }

    /** By identity: two marks may say the same of two places. */
    private static boolean holds(List<?> list, Object wanted) {
        return list.stream().anyMatch(each -> each == wanted);
    }
}
