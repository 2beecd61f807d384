package org.schoolpolicyreview.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schoolpolicyreview.reading.assertion.AssertionReader;
import org.schoolpolicyreview.reading.assertion.ScopedCue;
import org.schoolpolicyreview.teaching.TaughtWith;
import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.sentences.TaughtSentence;
import org.schoolpolicyreview.teaching.sentences.Use;

/**
 * Counts by writer how many teaching sentences are weakened by a cue: {@code CountCues [WRITER...]}; of the writers named it
 * lists the errors. Of the sentences that fall short many should be, of those that show a part few.
 */
public final class CountCues {

    private static final AssertionReader READER = new AssertionReader();

    private CountCues() {}

    /** Prints the counts of each writer, and the errors of those named. */
    public static void main(String[] listed) {
        Map<String, int[]> counts = new TreeMap<>();
        for (TaughtSentence each : TaughtWith.read(ProjectFolder.found()).taught()) {
            if (each.use() != Use.NEAR) {
                Optional<ScopedCue> weakening = READER.read(each.sentence(), Optional.empty()).weakening();
                count(counts.computeIfAbsent(each.writer(), writer -> new int[4]), each.use(), weakening.isPresent());
                if (List.of(listed).contains(each.writer()) && weakening.isPresent() == (each.use() == Use.SHOWS)) {
                    System.out.println(each.use().word() + " " + each.part() + ": " + each.sentence().text() + weakening
                            .map(cue -> "  => " + cue.kind() + " " + each.sentence().words(cue.scope())).orElse(""));
                }
            }
        }
        counts.forEach((writer, count) -> System.out.println(writer + ": weakened of those that show "
                + new Share(count[1], count[0]) + ", of those that fall short " + new Share(count[3], count[2])));
    }

    private static void count(int[] counts, Use use, boolean weakened) {
        int from = use == Use.SHOWS ? 0 : 2;
        counts[from]++;
        counts[from + 1] += weakened ? 1 : 0;
    }
}
