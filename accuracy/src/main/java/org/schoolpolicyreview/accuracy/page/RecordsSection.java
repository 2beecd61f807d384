package org.schoolpolicyreview.accuracy.page;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.schoolpolicyreview.accuracy.Figures;
import org.schoolpolicyreview.accuracy.records.Tally;

/** How well things with a shape are read. */
final class RecordsSection {

    private static final String RULES = """
            *Precision* is the share of what was read that is right, *recall* the share of what is marked that was read. In
            brackets: where it lies with 95 % certainty. *With a doubt*: read as likely only, so that nothing relies on it.

            A mark and a record meet if they stand in the same document, are of the same kind, share words, and agree in the
            fields that make them what they are:

            - approval: the body by its head words, the date as far as both are precise, of what, done or blank or to come;
            - review: what it is, of what, and its date, its months or the years that it covers;
            - law: which law, and as current, replaced or history; once in each section;
            - definition: the term; objective: set now or past; characteristics: which ones, for whom;
            - appearance: ban, permission, limit, exception; publication: of what, or denied; workforce: given, linked,
              promised, withheld; leftover: of which sort; contact: the place alone.

            One mark meets one record. A record that says something else of the same words is missed and false at once. What
            readers of the texts were unsure of is neither a hit nor a miss. Dates that the guide does not mark are left out:
            those that a document carries without saying of what, and those from which a version holds.

            ### Fields

            Counted where a mark and a record have met. A field that says something else is missed and false at once.

            """;

    private final Figures figures;

    RecordsSection(Figures figures) {
        this.figures = figures;
    }

    String text() {
        return "## Things with a shape\n\nPeople marked " + figures.documents() + " documents of " + figures.schools().size()
                + " invented schools: [how they did](../teaching/marks/README.md). What the program reads is held\n"
                + "against their marks. Some of these texts were before the people who wrote the readers: **these figures flatter too.**\n\n"
                + table(name -> !isField(name)) + RULES + table(RecordsSection::isField);
    }

    private static boolean isField(String name) {
        return name.contains(": ");
    }

    private String table(Predicate<String> which) {
        MarkdownTable table = MarkdownTable.ofNumbers("", "marked", "read and right", "missed", "false", "of these, with a doubt",
                "precision", "recall");
        for (Map.Entry<String, Tally> entry : figures.records().tallies().entrySet()) {
            if (which.test(entry.getKey())) {
                Tally tally = entry.getValue();
                table.row(List.of(entry.getKey(), number(tally.hits() + tally.misses()), number(tally.hits()),
                        number(tally.misses()), number(tally.falseOnes()), number(tally.falseLikely()),
                        tally.precision().toString(), tally.recall().toString()));
            }
        }
        return table.text();
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
