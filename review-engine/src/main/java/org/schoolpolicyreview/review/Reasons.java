package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;

/** Says in plain sentences why an outcome is what it is: what the documents say, never what the school is like. */
final class Reasons {

    /** How many documents are spelled out where each is asked; the finding lists all of them. */
    private static final int SPELLED_OUT = 3;

    private final School school;
    private final Applied applied;

    Reasons(School school, Applied applied) {
        this.school = school;
        this.applied = applied;
    }

    /** Why a criterion came out as it did. */
    String of(Criterion criterion, Outcome outcome, List<Weighed> matters) {
        if (matters.get(0).matter().ofWholeSchool() || outcome == Outcome.NOT_APPLICABLE
                || outcome == Outcome.NEEDS_INFORMATION) {
            return of(criterion, matters.get(0));
        }
        List<Weighed> deciding = matters.stream().filter(each -> each.outcome() == outcome).toList();
        List<String> sentences = new ArrayList<>();
        if (matters.size() > 1) {
            sentences.add("This is about " + deciding.size() + " of " + matters.size()
                    + (matters.get(0).matter().ofObjective() ? " objectives." : " documents."));
        }
        deciding.stream().limit(SPELLED_OUT).map(each -> of(criterion, each)).forEach(sentences::add);
        if (deciding.size() > SPELLED_OUT) {
            sentences.add((deciding.size() - SPELLED_OUT) + " more came out the same way.");
        }
        return String.join(" ", sentences);
    }

    /** Why one matter came out as it did. */
    String of(Criterion criterion, Weighed weighed) {
        return switch (weighed.outcome()) {
            case NOT_APPLICABLE -> applied.becauseOf(criterion.id());
            case NEEDS_INFORMATION -> applied.pleaseTell(criterion.id());
            case WAIVED -> weighed.outcome().meaning();
            case CONTRARY -> join(says(weighed, RuledOut.class), speaksForIt(criterion, weighed));
            case NEEDS_JUDGEMENT -> join(unclear(weighed), whatToLookFor(criterion, weighed));
            case MET -> shown(criterion, weighed);
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

    private String says(Weighed weighed, Class<? extends Observation> kind) {
        return sentences(weighed, kind::isInstance);
    }

    private String unclear(Weighed weighed) {
        Set<String> shown = weighed.seen().stream().filter(Shown.class::isInstance).map(Observation::part)
                .collect(Collectors.toSet());
        return sentences(weighed, seen -> seen instanceof Unclear && !shown.contains(seen.part()));
    }

    private String sentences(Weighed weighed, Predicate<Observation> wanted) {
        return weighed.seen().stream().filter(wanted)
                .map(seen -> title(seen) + " " + seen.saw() + ".")
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What speaks for it is said too, so that nobody takes a flaw for the whole. */
    private String speaksForIt(Criterion criterion, Weighed weighed) {
        String ruledOutBy = weighed.seen().stream().filter(RuledOut.class::isInstance).map(this::title).findFirst().orElse("");
        return shownByTitle(criterion, weighed).entrySet().stream()
                .map(each -> (each.getKey().equals(ruledOutBy) ? "It" : each.getKey()) + " also "
                        + ShortSentences.of(List.copyOf(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String whatToLookFor(Criterion criterion, Weighed weighed) {
        boolean claims = weighed.seen().stream()
                .anyMatch(seen -> seen instanceof Unclear && seen.strength() == Strength.CLAIMED);
        List<Part> unclear = parts(criterion, weighed, Result.UNCLEAR);
        return claims && !unclear.isEmpty() ? "Copy its words, or give the page: "
                + unclear.stream().map(Part::question).collect(Collectors.joining(" ")) : "";
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
                    .ifPresent(seen -> byTitle.computeIfAbsent(title(seen), title -> new LinkedHashSet<>())
                            .add(weighed.result(part) == Result.RULED_OUT ? seen.saw() : part.shown()));
        }
        return byTitle;
    }

    private String fallsShort(Criterion criterion, Weighed weighed) {
        return criterion.parts().stream()
                .filter(part -> weighed.result(part) != Result.SHOWN)
                .flatMap(part -> weighed.seen().stream()
                        .filter(seen -> seen instanceof FellShort && seen.part().equals(part.name()))
                        .map(seen -> "On " + part.missing() + ": " + title(seen) + " " + seen.saw() + "."))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<Part> parts(Criterion criterion, Weighed weighed, Result result) {
        return criterion.parts().stream().filter(part -> weighed.result(part) == result).toList();
    }

    private static List<Part> notSeen(Criterion criterion, Weighed weighed) {
        return criterion.parts().stream()
                .filter(part -> weighed.result(part) == Result.NOT_SEEN || weighed.result(part) == Result.MISSING)
                .filter(part -> weighed.seen().stream().noneMatch(seen -> seen.part().equals(part.name())))
                .toList();
    }

    private String list(String beginning, List<Part> parts, Weighed weighed) {
        if (parts.isEmpty()) {
            return "";
        }
        String where = weighed.matter().ofWholeSchool() ? "" : " in " + title(weighed.matter());
        List<String> missing = parts.stream().map(Part::missing).toList();
        return beginning + where + ": " + ShortSentences.list(missing) + ".";
    }

    private String whereLooked(Criterion criterion, Weighed weighed) {
        if (!weighed.matter().ofWholeSchool()) {
            return "";
        }
        List<String> home = school.documents().stream()
                .filter(document -> document.inForce() == Standing.YES && criterion.isAtHomeIn(document.kinds()))
                .map(PolicyDocument::title)
                .map(Reasons::quoted)
                .toList();
        if (home.isEmpty()) {
            DocumentKind kind = criterion.documents().get(0);
            return "The school says that it has no " + kind.word() + ".";
        }
        return and(home) + (home.size() == 1 ? " was" : " were") + " read whole.";
    }

    private String title(Observation seen) {
        return seen.matter().ofObjective() ? title(seen.matter()) : quoted(school.documents().get(seen.document()).title());
    }

    private String title(Matter matter) {
        String document = quoted(school.documents().get(matter.document()).title());
        return matter.ofObjective() ? objective(matter) + " of " + document : document;
    }

    /** An objective, as its document numbers it. */
    String objective(Matter matter) {
        String number = school.documents().get(matter.document()).objectives().get(matter.objective()).number().orElse("");
        return number.toLowerCase(Locale.ROOT).startsWith("objective") ? number
                : "Objective " + (number.isEmpty() ? String.valueOf(matter.objective() + 1) : number);
    }

    static String quoted(String title) {
        return "“" + title + "”";
    }

    static String and(List<String> phrases) {
        int last = phrases.size() - 1;
        return last <= 0 ? String.join("", phrases)
                : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
    }
}
