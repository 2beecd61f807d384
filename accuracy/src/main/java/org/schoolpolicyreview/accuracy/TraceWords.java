package org.schoolpolicyreview.accuracy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.teaching.TaughtWith;
import org.schoolpolicyreview.teaching.WordTrace;
import org.schoolpolicyreview.teaching.WordTrace.Lesson;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/**
 * Traces words that told to the sentences that taught them: {@code TraceWords PART WORDS...}, or {@code TraceWords PART
 * --sentence SENTENCE} for the words of a sentence that told. Shows some of each kind; {@code --all} shows all.
 */
public final class TraceWords {

    private static final int SOME = 5;
    private static final String SENTENCE = "--sentence";
    private static final String ALL = "--all";

    private final Path top;
    private final int most;

    private TraceWords(Path top, int most) {
        this.top = top;
        this.most = most;
    }

    /** Prints what taught each of the words. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments).stream().filter(each -> !each.equals(ALL)).toList();
        if (given.size() < 2 || given.get(1).equals(SENTENCE) && given.size() != 3) {
            System.err.println("TraceWords PART WORDS... [--all], or TraceWords PART --sentence SENTENCE [--all]. A part: INC-06/target-parents");
            return;
        }
        ProjectFolder project = ProjectFolder.found();
        TaughtWith all = TaughtWith.read(project);
        String part = given.get(0);
        if (!all.parts().contains(part)) {
            System.err.println(part + " is not taught. Taught are: " + String.join(", ", all.parts()));
            return;
        }
        List<String> words = given.get(1).equals(SENTENCE) ? told(part, given.get(2)) : given.subList(1, given.size());
        TraceWords trace = new TraceWords(project.top(), List.of(arguments).contains(ALL) ? Integer.MAX_VALUE : SOME);
        words.forEach(each -> trace.print(WordTrace.of(all, part, each)));
    }

    /** The words by which the finder of the product finds that a sentence speaks of a part. */
    private static List<String> told(String part, String words) {
        Finder finder = BuiltInPacks.finderForEngland();
        Sentence sentence = Sentences.of(List.<Block>of(new Block.Paragraph(words, Place.NONE)), 0).get(0);
        Optional<Found> found = finder.find(sentence, Optional.empty()).stream().filter(each -> each.part().equals(part)).findFirst();
        System.out.println(found.map(each -> (each.surelySpeaks() ? "It surely speaks of " : "It perhaps speaks of ") + part + ", and "
                + each.shows().name().toLowerCase(Locale.ROOT) + " shows it.").orElse("It is not found to speak of " + part + "."));
        return found.stream().flatMap(each -> each.told().stream()).map(sentence::words).toList();
    }

    private void print(WordTrace trace) {
        long speaksFor = trace.lessons().stream().filter(Lesson::speaksFor).count();
        System.out.println();
        System.out.println("‘" + trace.words() + "’: " + speaksFor + " for, " + (trace.lessons().size() - speaksFor) + " against"
                + (trace.inOtherWords() ? "; no sentence that speaks of the part holds these words, and these name the same" : ""));
        Map<Boolean, Map<String, List<Lesson>>> kinds = trace.lessons().stream().collect(Collectors.partitioningBy(Lesson::speaksFor,
                Collectors.groupingBy(Lesson::as, LinkedHashMap::new, Collectors.toList())));
        kinds.get(true).forEach((as, some) -> print("+ " + as, some));
        kinds.get(false).forEach((as, some) -> print("- " + as, some));
    }

    private void print(String as, List<Lesson> lessons) {
        System.out.println("  " + as + ": " + lessons.size());
        lessons.stream().limit(most).forEach(each -> System.out.println("    " + (each.ofText() ? "school " : "writer ") + each.source()
                + ", " + top.relativize(Path.of(each.origin().file()).toAbsolutePath()) + ":" + each.origin().line() + ": " + each.sentence().text()));
    }
}
