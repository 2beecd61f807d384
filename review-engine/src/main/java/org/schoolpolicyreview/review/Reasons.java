package org.schoolpolicyreview.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;

/** Says in plain sentences why an outcome is what it is: what the documents say, never what the school is like. */
final class Reasons {

    private final ReadSchool school;
    private final Applied applied;
    private final Titles titles;

    Reasons(ReadSchool school, Applied applied) {
        this.school = school;
        this.applied = applied;
        this.titles = new Titles(school);
    }

    /** Why a criterion came out as it did. */
    String of(Criterion criterion, Outcome outcome, List<Weighed> matters) {
        if (matters.get(0).matter().ofWholeSchool() || outcome == Outcome.NOT_APPLICABLE
                || outcome == Outcome.NEEDS_INFORMATION) {
            return of(criterion, matters.get(0));
        }
        List<Weighed> deciding = matters.stream().filter(each -> each.outcome() == outcome).toList();
        List<String> reasons = deciding.stream().map(each -> of(criterion, each)).toList();
        return matters.size() == 1 ? reasons.get(0)
                : EachMatter.together(outcome, deciding.stream().map(each -> titles.of(each.matter())).toList(), reasons,
                        matters.size(), matters.get(0).matter().ofObjective() ? "objectives" : "documents");
    }

    /** Why one matter came out as it did. */
    String of(Criterion criterion, Weighed weighed) {
        return switch (weighed.outcome()) {
            case NOT_APPLICABLE -> applied.becauseOf(criterion.id());
            case NEEDS_INFORMATION -> applied.pleaseTell(criterion.id());
            case WAIVED -> weighed.outcome().meaning();
            case CONTRARY -> join(sentences(weighed, RuledOut.class::isInstance), speaksForIt(criterion, weighed));
            case NEEDS_JUDGEMENT -> unclear(weighed);
            case MET -> join(shown(criterion, weighed), stronger(criterion, weighed));
            case PARTLY_MET -> join(shown(criterion, weighed), fallsShort(criterion, weighed),
                    list("Not found", parts(criterion, weighed, Result.MISSING), weighed));
            case NOT_EVIDENCED -> join(list("Not found", parts(criterion, weighed, Result.MISSING), weighed),
                    whereLooked(criterion, weighed));
            case NOT_SEEN -> join(shown(criterion, weighed), fallsShort(criterion, weighed),
                    list("We have not seen", notSeen(criterion, weighed), weighed));
        };
    }

    private static String join(String... sentences) {
        return List.of(sentences).stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String unclear(Weighed weighed) {
        Set<String> shown = weighed.seen().stream().filter(Shown.class::isInstance).map(Observation::part)
                .collect(Collectors.toSet());
        return sentences(weighed, seen -> seen instanceof Unclear && !shown.contains(seen.part()));
    }

    private String sentences(Weighed weighed, Predicate<Observation> wanted) {
        return eachDocument(weighed.seen().stream().filter(wanted).toList());
    }

    /** What was seen, with each title said once. */
    private String eachDocument(List<Observation> seen) {
        Map<String, Set<String>> byTitle = new LinkedHashMap<>();
        seen.forEach(each -> byTitle.computeIfAbsent(titles.of(each), title -> new LinkedHashSet<>()).add(each.saw()));
        return byTitle.entrySet().stream()
                .map(each -> each.getKey() + " " + ShortSentences.each(List.copyOf(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    /** What speaks for it is said too, so that nobody takes a flaw for the whole. */
    private String speaksForIt(Criterion criterion, Weighed weighed) {
        String ruledOutLast = weighed.seen().stream().filter(RuledOut.class::isInstance).map(titles::of)
                .reduce((one, later) -> later).orElse("");
        return shownByTitle(criterion, weighed).entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getKey().equals(ruledOutLast)))
                .map(each -> each.getKey().equals(ruledOutLast) ? "It " + ShortSentences.also(List.copyOf(each.getValue()))
                        : each.getKey() + " " + ShortSentences.of(List.copyOf(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    /** What is shown, a sentence for each document. */
    private String shown(Criterion criterion, Weighed weighed) {
        return shownByTitle(criterion, weighed).entrySet().stream()
                .map(each -> each.getKey() + " " + ShortSentences.of(List.copyOf(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    private Map<String, Set<String>> shownByTitle(Criterion criterion, Weighed weighed) {
        Map<String, Set<String>> byTitle = new LinkedHashMap<>();
        for (Part part : criterion.parts()) {
            weighed.seen().stream()
                    .filter(seen -> seen instanceof Shown && seen.part().equals(part.name()))
                    .findFirst()
                    .ifPresent(seen -> byTitle.computeIfAbsent(titles.of(seen), title -> new LinkedHashSet<>())
                            .add(weighed.result(part) == Result.RULED_OUT ? seen.saw() : part.shown()));
        }
        return byTitle;
    }

    /** What is asked, and what was seen of it that is not enough. */
    private String fallsShort(Criterion criterion, Weighed weighed) {
        return criterion.parts().stream()
                .filter(part -> part.essential() && weighed.result(part) != Result.SHOWN)
                .map(part -> Map.entry(part, weighed.seen().stream()
                        .filter(seen -> seen instanceof FellShort && seen.part().equals(part.name())).toList()))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> ShortSentences.capital(each.getKey().missing()) + ": " + eachDocument(each.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** What would make it stronger, and decides nothing. */
    private static String stronger(Criterion criterion, Weighed weighed) {
        List<String> missing = criterion.parts().stream()
                .filter(part -> !part.essential() && weighed.result(part) != Result.SHOWN)
                .map(Part::missing).toList();
        return missing.isEmpty() ? "" : "It would be stronger with: " + ShortSentences.list(missing) + ".";
    }

    private static List<Part> parts(Criterion criterion, Weighed weighed, Result result) {
        return criterion.parts().stream().filter(part -> part.essential() && weighed.result(part) == result).toList();
    }

    private static List<Part> notSeen(Criterion criterion, Weighed weighed) {
        return criterion.parts().stream()
                .filter(Part::essential)
                .filter(part -> weighed.result(part) == Result.NOT_SEEN || weighed.result(part) == Result.MISSING)
                .filter(part -> weighed.seen().stream().noneMatch(seen -> seen.part().equals(part.name())))
                .toList();
    }

    private String list(String beginning, List<Part> parts, Weighed weighed) {
        if (parts.isEmpty()) {
            return "";
        }
        String where = weighed.matter().ofWholeSchool() ? "" : " in " + titles.of(weighed.matter());
        List<String> missing = parts.stream().map(Part::missing).toList();
        return beginning + where + ": " + ShortSentences.list(missing) + ".";
    }

    private String whereLooked(Criterion criterion, Weighed weighed) {
        if (!weighed.matter().ofWholeSchool()) {
            return "";
        }
        List<String> home = school.documents().stream()
                .map(ReadDocument::identity)
                .filter(document -> document.inForce() == Standing.YES && criterion.isAtHomeIn(document.kinds()))
                .map(Identity::title)
                .map(Titles::quoted)
                .toList();
        if (home.isEmpty()) {
            DocumentKind kind = criterion.documents().get(0);
            return "The school says that it has no " + kind.word() + ".";
        }
        return ShortSentences.and(home) + (home.size() == 1 ? " was" : " were") + " read whole.";
    }
}
