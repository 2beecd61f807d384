package org.schoolpolicyreview.accuracy.page;

import org.schoolpolicyreview.accuracy.Figures;

/** The page {@code docs/accuracy.md}: how often the program is right. The same figures give the same page. */
public final class AccuracyPage {

    private static final String BEGINNING = """
            # How often is it right?

            Written by the build: [how to count again](#how-to-count-again). *Misses are tolerable, false alarms are not; a false
            pass is worst of all.*

            """;
    private static final String END = """
            ## How to count again

            From the top folder, as with the [benchmarks](benchmarks.md):

                mvn -o -q -Paccuracy -Dmaven.test.skip=true -pl accuracy -am package
                java -cp "accuracy/target/path/*" org.schoolpolicyreview.accuracy.Accuracy

            writes this page, and `accuracy/target/findings.tsv`: every finding with what the expert accepts. The same build
            writes the same bytes.

            **To compare two builds**, keep that table of the first, and then:

                java -cp "accuracy/target/path/*" org.schoolpolicyreview.accuracy.CompareBuilds before.tsv after.tsv

            lists every finding that flipped, for and against the labels. Whoever changes a reader, a cue or a rule looks there
            before the totals: one gained and one lost is no progress.

            **To see what a reader missed** or read wrongly, by the kinds of the tables above:

                java -cp "accuracy/target/path/*" org.schoolpolicyreview.accuracy.ListRecords approval review

            **Floors.** `accuracy/floors.yaml` holds what no build may fall below, and a test holds it. Floors only rise. After
            a gain that should stay:

                java -cp "accuracy/target/path/*" org.schoolpolicyreview.accuracy.PrintFloors > floors.yaml
                mv floors.yaml accuracy/floors.yaml

            It warns of each floor that this would lower. To lower one takes a commit of its own that says why.
            """;

    private final Figures figures;

    /** The page of a build's figures. */
    public AccuracyPage(Figures figures) {
        this.figures = figures;
    }

    /** The page in Markdown. */
    public String text() {
        return BEGINNING + new FindingsSection(figures.findings()).text() + new RecordsSection(figures).text() + END;
    }
}
