package org.schoolpolicyreview.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.DocumentSearched.Looked;
import org.schoolpolicyreview.review.DocumentSearched.Silence.Why;
import org.schoolpolicyreview.review.DocumentSearched.Silence;
import org.schoolpolicyreview.review.facts.Silences;

/** Tells of each document whether it was looked at for a criterion, and what its silence means there. */
final class WhereLooked {

    private final School school;
    private final Criterion criterion;
    private final Set<Integer> lookedAt;

    /** For one criterion, with the numbers of the documents that were looked at. */
    WhereLooked(School school, Criterion criterion, Set<Integer> lookedAt) {
        this.school = school;
        this.criterion = criterion;
        this.lookedAt = lookedAt;
    }

    /** All documents of the school, in their order. */
    List<DocumentSearched> documents() {
        return IntStream.range(0, school.documents().size()).mapToObj(this::searched).toList();
    }

    private DocumentSearched searched(int number) {
        PolicyDocument document = school.documents().get(number);
        return new DocumentSearched(document.title(), number, document.kind(), looked(document, number),
                lookedAt.contains(number) ? silences(document) : List.of());
    }

    private Looked looked(PolicyDocument document, int number) {
        if (lookedAt.contains(number)) {
            return document.read() == Extent.WHOLE ? Looked.READ_WHOLE : Looked.READ_IN_PART;
        }
        return switch (document.inForce()) {
            case NO -> Looked.NOT_IN_FORCE;
            case NOT_KNOWN -> Looked.STANDING_NOT_KNOWN;
            case YES -> Looked.NOT_ASKED;
        };
    }

    private List<Silence> silences(PolicyDocument document) {
        Map<Why, List<String>> parts = criterion.parts().stream().collect(Collectors.groupingBy(
                part -> why(document, part), LinkedHashMap::new, Collectors.mapping(Part::name, Collectors.toList())));
        return parts.entrySet().stream().map(each -> new Silence(each.getValue(), each.getKey())).toList();
    }

    private Why why(PolicyDocument document, Part part) {
        if (!isAtHomeIn(document)) {
            return Why.ELSEWHERE;
        }
        if (criterion.reach() == Reach.EACH_OBJECTIVE && Silences.eachObjectiveWouldShow(document, part)) {
            return document.read() == Extent.WHOLE ? Why.READ_WHOLE : Why.LOOKED_FOR;
        }
        if (Silences.wouldShow(document, part)) {
            return Why.READ_WHOLE;
        }
        if (document.read() == Extent.PART) {
            return Why.READ_IN_PART;
        }
        boolean notLookedFor = part.lookedForUnder().stream().anyMatch(document.notLookedFor()::contains);
        return notLookedFor ? Why.NOT_LOOKED_FOR : Why.BREAKS_OFF;
    }

    /** Where each document is asked, each is a home of its own. */
    private boolean isAtHomeIn(PolicyDocument document) {
        return criterion.reach() != Reach.ANY || criterion.isAtHomeIn(document.kinds());
    }

    /** Why silence about a part counts, or does not, over all documents. */
    String whySilence(Part part, boolean counts) {
        if (criterion.reach() == Reach.EACH_OBJECTIVE && !lookedAt.isEmpty()) {
            return counts ? "What is not said counts as missing in each objective: each was read to its end."
                    : "What is not said counts as missing only in an objective that was read to its end.";
        }
        if (criterion.reach() != Reach.ANY && !lookedAt.isEmpty()) {
            return counts ? "What is not said counts as missing in each document: each was read whole."
                    : "What is not said counts as missing only in a document that was read whole.";
        }
        List<PolicyDocument> home = school.documents().stream()
                .filter(document -> document.inForce() == Standing.YES && isAtHomeIn(document)).toList();
        if (home.isEmpty()) {
            return counts ? "What is not said counts as missing: the school says that it has no " + homeKind() + "."
                    : "What is not said does not count as missing: no " + homeKind() + " in force was supplied.";
        }
        return counts ? "What is not said counts as missing: " + titles(home)
                + (home.size() == 1 ? " was" : " were") + " read whole."
                : "What is not said does not count as missing: " + because(part, home) + ".";
    }

    private String because(Part part, List<PolicyDocument> home) {
        PolicyDocument first = home.stream().filter(document -> why(document, part) != Why.READ_WHOLE).findFirst()
                .orElse(home.get(0));
        String title = Titles.quoted(first.title());
        return switch (why(first, part)) {
            case READ_IN_PART -> "only a part of " + title + " was read";
            case NOT_LOOKED_FOR -> "the reader of " + title + " did not look for it";
            default -> title + " breaks off where it speaks of it";
        };
    }

    private String homeKind() {
        return criterion.documents().isEmpty() ? "document" : criterion.documents().get(0).word();
    }

    private static String titles(List<PolicyDocument> documents) {
        return ShortSentences.and(documents.stream().map(document -> Titles.quoted(document.title())).toList());
    }
}
