package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.rules.Asked;
import org.schoolpolicyreview.rules.Cites;
import org.schoolpolicyreview.rules.Limit;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.MayHold;
import org.schoolpolicyreview.rules.SilenceCounts;
import org.schoolpolicyreview.rules.Within;

/** Puts the questions of the criteria to a school: which matter is weighed, where it may be answered, when silence counts. */
final class Questions {

    private final School school;
    private final List<Object> facts = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();

    private Questions(School school) {
        this.school = school;
    }

    static Questions of(List<Criterion> criteria, School school) {
        Questions questions = new Questions(school);
        criteria.forEach(questions::put);
        return questions;
    }

    /** The facts that ask. */
    List<Object> facts() {
        return facts;
    }

    /** What is weighed, in the order of the criteria and the documents. */
    List<Matter> matters() {
        return matters;
    }

    private void put(Criterion criterion) {
        for (Part part : criterion.parts()) {
            if (part.ask() == Ask.OWN_RULE) {
                part.limit().ifPresent(limit -> facts.add(new Limit(criterion.id(), part.name(), limit)));
            }
        }
        int[] mayHold = IntStream.range(0, school.documents().size())
                .filter(number -> mayHold(criterion, school.documents().get(number)))
                .toArray();
        if (criterion.reach() == Reach.EACH && mayHold.length > 0) {
            for (int number : mayHold) {
                put(criterion, new Matter(criterion.id(), number), number);
            }
        } else {
            put(criterion, new Matter(criterion.id(), Matter.WHOLE_SCHOOL), mayHold);
        }
    }

    private void put(Criterion criterion, Matter matter, int... documents) {
        matters.add(matter);
        facts.add(matter);
        for (int number : documents) {
            facts.add(new MayHold(matter, number));
        }
        for (Part part : criterion.parts()) {
            facts.add(new Asked(matter, part.name()));
            ask(matter, part);
            if (silenceCounts(criterion, part, matter)) {
                facts.add(new SilenceCounts(matter, part.name()));
            }
        }
    }

    private void ask(Matter matter, Part part) {
        switch (part.ask()) {
            case WITHIN -> facts.add(new Within(matter, part.name(), part.about().orElseThrow(), part.limit().orElseThrow()));
            case CITES -> facts.add(new Cites(matter, part.name(), part.law().orElseThrow()));
            case OWN_RULE -> { /* its own rule looks at the matter itself */ }
        }
    }

    /**
     * Silence counts where the criterion belongs: in a document of its home kind that was read whole, or where the school
     * says that it has none. A second such document that was read only in part may still hold what is missing.
     */
    private boolean silenceCounts(Criterion criterion, Part part, Matter matter) {
        if (matter.document() != Matter.WHOLE_SCHOOL) {
            return wouldShow(school.documents().get(matter.document()), part);
        }
        List<PolicyDocument> home = school.documents().stream()
                .filter(document -> document.inForce() == Standing.YES)
                .filter(document -> criterion.isAtHomeIn(document.kinds()))
                .toList();
        boolean hasNone = !criterion.documents().isEmpty() && school.hasNo().contains(criterion.documents().get(0));
        return home.isEmpty() ? hasNone : home.stream().allMatch(document -> wouldShow(document, part));
    }

    /** Where the text breaks off in the middle of what it says of the topic, what is missing may follow. */
    static boolean wouldShow(PolicyDocument document, Part part) {
        boolean cutOff = document.says().stream()
                .anyMatch(said -> said.cutOff() && part.about().filter(said.about()::equals).isPresent());
        return !cutOff && part.lookedForUnder().stream().allMatch(document::wouldHaveShown);
    }

    /**
     * Where each document is asked, those of its kinds are. Where any may answer, every one may: what is said matters, not
     * in which document. The kinds of a criterion then say where silence counts, and what to send.
     */
    private static boolean mayHold(Criterion criterion, PolicyDocument document) {
        return document.inForce() == Standing.YES
                && (criterion.reach() == Reach.ANY || criterion.mayStandIn(document.kinds()));
    }
}
