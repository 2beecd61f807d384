package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.Asked;
import org.schoolpolicyreview.rules.questions.MayHold;
import org.schoolpolicyreview.rules.questions.SilenceCounts;

/** Puts the criteria to a school: which matter is weighed, where it may be answered, when silence counts. */
public final class Questions {

    private final ReadSchool school;
    private final Silences silences;
    private final List<Object> facts = new ArrayList<>();
    private final List<AskedMatter> matters = new ArrayList<>();

    private Questions(ReadSchool school) {
        this.school = school;
        this.silences = new Silences(school);
    }

    /**
     * A matter with its criterion and the documents that may answer it.
     *
     * @param documents the numbers of these documents
     */
    public record AskedMatter(Criterion criterion, Matter matter, List<Integer> documents) {}

    /** Puts these criteria to a school. */
    public static Questions of(List<Criterion> criteria, ReadSchool school) {
        Questions questions = new Questions(school);
        criteria.forEach(questions::put);
        return questions;
    }

    /** The facts that ask. */
    public List<Object> facts() {
        return facts;
    }

    /** What is weighed, in the order of the criteria and the documents. */
    public List<AskedMatter> matters() {
        return matters;
    }

    private void put(Criterion criterion) {
        List<Integer> mayHold = IntStream.range(0, school.documents().size())
                .filter(number -> mayHold(criterion, school.document(number)))
                .boxed().toList();
        List<Matter> single = switch (criterion.reach()) {
            case ANY -> List.of();
            case EACH -> mayHold.stream().map(number -> new Matter(criterion.id(), number)).toList();
            case EACH_OBJECTIVE -> mayHold.stream().flatMap(number -> objectives(criterion, number).stream()).toList();
        };
        if (single.isEmpty()) {
            put(criterion, new Matter(criterion.id(), Matter.WHOLE_SCHOOL), mayHold);
        } else {
            single.forEach(matter -> put(criterion, matter, List.of(matter.document())));
        }
    }

    private List<Matter> objectives(Criterion criterion, int document) {
        return IntStream.range(0, Objectives.of(school.document(document)).size())
                .mapToObj(objective -> new Matter(criterion.id(), document, objective))
                .toList();
    }

    private void put(Criterion criterion, Matter matter, List<Integer> documents) {
        matters.add(new AskedMatter(criterion, matter, documents));
        facts.add(matter);
        for (int number : documents) {
            facts.add(new MayHold(matter, number, criterion.isAtHomeIn(school.document(number).identity().kinds())));
        }
        for (Part part : criterion.parts()) {
            facts.add(new Asked(matter, part.name(), part.essential()));
            if (part.ask().asksForWords() && silences.counts(criterion, matter)) {
                facts.add(new SilenceCounts(matter, part.name()));
            }
        }
    }

    /**
     * Where each document is asked, those of its kinds are. Where any may answer, every one may: what is said matters, not
     * in which document. The kinds of a criterion then say where silence counts, and what to send.
     */
    private static boolean mayHold(Criterion criterion, ReadDocument document) {
        return document.identity().inForce() == Standing.YES
                && (criterion.reach() != Reach.EACH || criterion.mayStandIn(document.identity().kinds()));
    }
}
