package org.schoolpolicyreview.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.schoolpolicyreview.finding.WordRun;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;
import org.schoolpolicyreview.teaching.sentences.TaughtSentence;
import org.schoolpolicyreview.teaching.sentences.Use;

/**
 * Traces words that told back to the sentences that taught them. The finder keeps sums, not sentences: these are all that
 * hold the words, and each had its share.
 *
 * @param words the words
 * @param inOtherWords whether no sentence that speaks of the part holds them, and these name the same in other words
 * @param lessons what teaches, that for the part first
 */
public record WordTrace(String words, boolean inOtherWords, List<Lesson> lessons) {

    public WordTrace {
        lessons = List.copyOf(lessons);
    }

    /**
     * A sentence that teaches.
     *
     * @param use what it is to the part; empty if it speaks of other parts, or of none
     * @param ofText whether it is marked in the text of a school, and not written to teach
     * @param source the writer, or the school
     * @param sentence the sentence
     */
    public record Lesson(Optional<Use> use, boolean ofText, String source, Sentence sentence) {

        /** Whether it teaches that the words speak of the part. */
        public boolean speaksFor() {
            return use.filter(Use::speaksOfIt).isPresent();
        }

        /** What it is to the part, in a word or two. */
        public String as() {
            return use.map(Use::word).orElse(ofText ? "unmarked" : "of another part");
        }

        /** Where it stands. */
        public Origin origin() {
            return sentence.quotation().place().origin();
        }
    }

    /** Of some words and a part, by its label, through all that is taught. */
    public static WordTrace of(TaughtWith all, String part, String words) {
        WordRun run = WordRun.of(words);
        List<Lesson> lessons = lessons(all, part);
        List<Lesson> holding = in(lessons, lesson -> run.isIn(lesson.sentence()));
        List<Lesson> naming = in(lessons, lesson -> run.namesTheSameAs(lesson.sentence()));
        boolean inOtherWords = holding.stream().noneMatch(Lesson::speaksFor) && !naming.isEmpty();
        return new WordTrace(words, inOtherWords, inOtherWords ? naming : holding);
    }

    private static List<Lesson> in(List<Lesson> lessons, Predicate<Lesson> wanted) {
        return lessons.stream().filter(wanted)
                .sorted(Comparator.comparing((Lesson lesson) -> lesson.use().map(Enum::ordinal).orElse(Use.values().length)))
                .toList();
    }

    /** In the order in which the teacher has them, for that decides which of other parts teach. */
    private static List<Lesson> lessons(TaughtWith all, String part) {
        List<Lesson> every = Stream.concat(all.taught().stream().map(each -> of(each, part)),
                all.marked().stream().map(each -> of(each, part))).toList();
        List<Example> examples = all.withoutFeatures();
        List<Lesson> lessons = new ArrayList<>();
        for (int at = 0; at < every.size(); at++) {
            if (Teacher.teaches(examples.get(at), at, part)) {
                lessons.add(every.get(at));
            }
        }
        return lessons;
    }

    private static Lesson of(TaughtSentence taught, String part) {
        return new Lesson(Optional.ofNullable(taught.uses().get(part)), false, taught.writer(), taught.sentence());
    }

    private static Lesson of(MarkedSentence marked, String part) {
        return new Lesson(Optional.ofNullable(marked.marks().get(part)), true, marked.school(), marked.sentence());
    }
}
