package org.schoolpolicyreview.reading.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/**
 * Reads the times that the documents of a school give for the steps of dealing with a racist incident, from sentences,
 * tables and flow charts. Of those that say the same in one kind of place of one document, the first is kept, so that what
 * is compared afterwards does not grow with the text.
 */
public final class StepTimeReader {

    private static final PhraseBook CUES = PhraseBook.beside(StepTimeReader.class, "cues.txt");
    /** Documents with times for other matters: a complaint about racism, an employee's grievance. */
    private static final Set<DocumentKind> ELSEWHERE = EnumSet.of(DocumentKind.COMPLAINTS_POLICY,
            DocumentKind.STAFF_EQUALITY_POLICY, DocumentKind.RECRUITMENT_POLICY, DocumentKind.ADMISSIONS_POLICY,
            DocumentKind.APPEALS_PROCEDURE, DocumentKind.ACCESSIBILITY_PLAN, DocumentKind.CURRICULUM_POLICY,
            DocumentKind.UNIFORM_POLICY, DocumentKind.DATA_PROTECTION_POLICY);
    /** A sentence that leaves its step to the one before it has so many words before the time at most. */
    private static final int ELLIPTIC = 5;

    private final List<StepTime> times = new ArrayList<>();
    private List<Sentence> paragraph = List.of();
    private final Set<List<Object>> known = new HashSet<>();

    private StepTimeReader() {}

    /** The times of all documents that are in force. */
    public static List<StepTime> read(ReadSchool school) {
        StepTimeReader reader = new StepTimeReader();
        school.documents().stream().filter(document -> document.identity().inForce() == Standing.YES)
                .filter(document -> !ELSEWHERE.contains(document.identity().kinds().get(0))).forEach(reader::read);
        return List.copyOf(reader.times);
    }

    private void read(ReadDocument document) {
        Matters matters = new Matters(document);
        List<Sentence> before = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            boolean racism = matters.next(sentence);
            if (sentence.kind() != Sentence.Kind.HEADING && sentence.kind() != Sentence.Kind.HEAD_ROW) {
                if (!before.isEmpty() && before.get(0).quotation().block() != sentence.quotation().block()) {
                    paragraph = before.get(0).context().headings().equals(sentence.context().headings())
                            ? List.copyOf(before) : List.of();
                    before.clear();
                }
                for (Stretch stretch : Stretches.of(sentence)) {
                    read(sentence, before, stretch, racism, matters);
                }
                before.add(sentence);
            }
        }
    }

    private void read(Sentence sentence, List<Sentence> before, Stretch stretch, boolean racism, Matters matters) {
        Words words = Words.of(stretch.text());
        boolean sure = !CUES.has(words, "condition");
        if (CUES.has(words, "past") || isDuration(stretch)) {
            return;
        }
        Predicate<Step> relevant = step -> racism || matters.isSectionOfRacism() && step == Step.COUNCIL_TOLD;
        List<Step> named = named(words, relevant);
        if (named.isEmpty() && sentence.context().opener().isPresent()) {
            named = named(Words.of(sentence.context().opener().get() + " " + stretch.text()), relevant);
        }
        if (named.isEmpty() && isElliptic(words)) {
            named = beforeIt(before, relevant.and(step -> !step.isRuledOutBy(words)));
            if (named.isEmpty()) {
                named = named(Words.of(sentence.context().heading().orElse("")), relevant.and(step -> !step.isRuledOutBy(words)));
                sure = false;
            }
        }
        if (named.contains(Step.OUTCOME_TOLD)) {
            named = named.stream().filter(step -> step != Step.PARENTS_TOLD && step != Step.INQUIRY && step != Step.RECORD).toList();
        }
        if (named.contains(Step.COUNCIL_TOLD)) {
            // The form that is completed for the council is not the school's own record.
            named = named.stream().filter(step -> step != Step.RECORD).toList();
        }
        for (Step step : named) {
            add(step, sentence, before, stretch, sure, matters.isPerhapsOther());
        }
    }

    private static List<Step> named(Words words, Predicate<Step> relevant) {
        return Arrays.stream(Step.values()).filter(relevant).filter(step -> step.isNamedIn(words)).toList();
    }

    /** The steps that the nearest sentence of the block names. */
    private static List<Step> beforeIt(List<Sentence> before, Predicate<Step> relevant) {
        List<Step> named = List.of();
        for (int at = before.size() - 1; at >= 0 && named.isEmpty(); at--) {
            named = named(Words.of(before.get(at).text()), relevant);
        }
        return named;
    }

    /** "Checks in for the first week" tells how long. */
    private static boolean isDuration(Stretch stretch) {
        return stretch.limit().filter(limit -> CUES.at(Words.of(limit.text()), 0)
                .filter(hit -> hit.key().equals("duration")).isPresent()).isPresent();
    }

    /** "It is done within three school days", "This takes no more than a week": the step was named before. */
    private static boolean isElliptic(Words words) {
        return words.size() <= ELLIPTIC
                && (words.size() == 0 || CUES.at(words, 0).filter(hit -> hit.key().equals("pronoun")).isPresent());
    }

    private void add(Step step, Sentence sentence, List<Sentence> before, Stretch stretch, boolean sure, boolean perhapsOther) {
        boolean rhythm = stretch.rhythm().isPresent();
        boolean atOnce = stretch.limit().filter(TimeLimit::isImmediate).isPresent();
        if (rhythm && !step.recurs() || !rhythm && step == Step.GOVERNORS_TOLD || atOnce && step == Step.INQUIRY) {
            return;
        }
        Set<String> whose = Persons.of(step, stretch, sentence, before);
        if (whose.isEmpty() && CUES.has(Words.of(sentence.text()), "that-one")) {
            whose = Persons.of(step, stretch, sentence, paragraph); // "a parent of that pupil": of whom the paragraph before speaks
        }
        List<Object> key = List.of(step, whose, stretch.place(), sentence.quotation().document(), sure, stretch.runsFromLater(), perhapsOther,
                stretch.limit().flatMap(TimeLimit::span).map(Object::toString)
                        .or(() -> stretch.rhythm().flatMap(Rhythm::interval).map(Object::toString)).orElse("at once"));
        if (known.add(key)) {
            times.add(new StepTime(times.size(), step, whose, stretch.limit(), stretch.rhythm(), stretch.place(), sure,
                    stretch.runsFromLater(), perhapsOther, sentence.quotation()));
        }
    }
}
