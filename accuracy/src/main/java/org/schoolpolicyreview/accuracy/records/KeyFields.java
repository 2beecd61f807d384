package org.schoolpolicyreview.accuracy.records;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.TermDefinition;
import org.schoolpolicyreview.reading.things.WorkforceInformation;
import org.schoolpolicyreview.accuracy.marks.Mark;

/** When a mark and a thing that was read say the same: the key fields of each kind, in the words of the guide. */
final class KeyFields {

    private static final Set<Review.What> UNMARKED = EnumSet.of(Review.What.DATED, Review.What.IN_FORCE_FROM);

    private KeyFields() {}

    /** The guide knows no date without a meaning, and puts the day from which a version holds elsewhere. */
    static boolean isOfAMarkedKind(Review review) {
        return !UNMARKED.contains(review.what());
    }

    /** The guide marks no objective that is only announced. */
    static boolean isSetOrPast(EqualityObjective objective) {
        return objective.standing() != EqualityObjective.Standing.TO_COME;
    }

    static boolean approval(Mark mark, Approval approval) {
        Optional<String> body = mark.field("body");
        Optional<String> read = approval.body().value();
        boolean sameBody = body.isEmpty() ? read.isEmpty() : read.filter(each -> SameWords.sameBody(body.get(), each)).isPresent();
        String state = switch (approval.state()) {
            case DONE -> "done";
            case BLANK -> "blank";
            case TO_COME -> "to-come";
        };
        return sameBody && MarkedDate.isSame(mark.field("on"), approval.on().value().flatMap(WrittenDate::range))
                && mark.field("status", "done").equals(state) && isOf(mark, approval.of());
    }

    /** Of an approval the guide tells only this document from others: its objectives may be either. */
    private static boolean isOf(Mark mark, Subject subject) {
        return subject == Subject.OBJECTIVES || subject == Subject.INFORMATION
                || mark.field("of", "this").equals(subject == Subject.THIS_DOCUMENT ? "this" : "other");
    }

    static boolean review(Mark mark, Review review) {
        String subject = switch (review.of()) {
            case THIS_DOCUMENT -> "this";
            case OBJECTIVES -> "objectives";
            case INFORMATION -> "information";
            case OTHER -> "other";
        };
        String what = switch (review.what()) {
            case NEXT -> "next";
            case LAST -> "last";
            case CYCLE -> "cycle";
            case PERIOD -> "period";
            case DATED, IN_FORCE_FROM -> "not marked";
        };
        Optional<String> every = review.every().value().flatMap(Months::of);
        boolean sameCycle = !what.equals("cycle")
                || every.isPresent() && mark.field("every").filter(each -> Months.isSame(each, every.get())).isPresent();
        boolean samePeriod = !what.equals("period")
                || MarkedDate.isSame(mark.field("from"), review.period().value().flatMap(WrittenPeriod::starts))
                && MarkedDate.isSame(mark.field("to"), review.period().value().flatMap(WrittenPeriod::ends));
        boolean sameDay = what.equals("cycle") || what.equals("period")
                || MarkedDate.isSame(mark.field("on"), review.on().value().flatMap(WrittenDate::range));
        return mark.field("what", "").equals(what) && mark.field("of", "this").equals(subject)
                && sameCycle && samePeriod && sameDay;
    }

    static boolean law(Mark mark, LawCitation law) {
        String as = switch (law.as().value().orElse(LawCitation.As.CURRENT)) {
            case CURRENT, DENIED -> "current";
            case REPLACED -> "replaced";
            case HISTORY -> "history";
        };
        return mark.field("as", "current").equals(as)
                && mark.field("law").flatMap(LawNames::id).filter(id -> LawNames.isSame(id, law.law())).isPresent();
    }

    static boolean definition(Mark mark, TermDefinition definition) {
        return mark.field("term").filter(term -> DocumentWords.of(term).texts()
                .equals(DocumentWords.of(definition.term()).texts())).isPresent();
    }

    static boolean objective(Mark mark, EqualityObjective objective) {
        return mark.says("past") == (objective.standing() == EqualityObjective.Standing.PAST);
    }

    static boolean characteristics(Mark mark, CharacteristicsList list) {
        String audience = switch (list.audience().value().orElse(CharacteristicsList.Audience.NOT_SAID)) {
            case PUPILS -> "pupils";
            case STAFF -> "staff";
            case EVERYONE -> "everyone";
            case NOT_SAID -> "unsaid";
        };
        return mark.field("for", "unsaid").equals(audience) && Set.copyOf(mark.fields("listed"))
                .equals(list.listed().stream().map(each -> each.word()).collect(Collectors.toSet()));
    }

    static boolean appearance(Mark mark, AppearanceRule rule) {
        String stance = switch (rule.stance()) {
            case BANS -> "bans";
            case ALLOWS -> "allows";
            case LIMITS -> "limits";
            case EXCEPTS -> "excepts";
            case LIFTED -> "past";
        };
        return mark.field("stance", "").equals(stance);
    }

    static boolean publication(Mark mark, Publication publication) {
        String what = switch (publication.what()) {
            case THIS_DOCUMENT -> "this";
            case EQUALITY_INFORMATION -> "equality information";
            case OBJECTIVES -> "objectives";
            case ACCESSIBILITY_PLAN -> "accessibility plan";
            case WORKFORCE_INFORMATION -> "workforce information";
            case POLICIES -> "policies";
            case OTHER -> "other";
        };
        return mark.field("what", "").equals(what)
                && mark.field("status", "").equals("denied") == (publication.state() == Publication.State.DENIED);
    }

    static boolean workforce(Mark mark, WorkforceInformation information) {
        String state = switch (information.state()) {
            case GIVEN -> "given";
            case LINKED -> "linked";
            case PROMISED -> "promised";
            case WITHHELD -> "withheld";
        };
        return mark.field("status", "").equals(state);
    }

    static boolean leftover(Mark mark, Leftover leftover) {
        String what = switch (leftover.what()) {
            case PLACEHOLDER -> "placeholder";
            case INSTRUCTION -> "instruction";
            case DRAFTING_NOTE -> "drafting note";
            case OTHER_SCHOOL -> "other school";
            case BLANK -> "blank";
        };
        return mark.field("what", "").equals(what);
    }
}
