package org.schoolpolicyreview.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.DocumentSearched.Looked;
import org.schoolpolicyreview.review.DocumentSearched.Silence.Why;
import org.schoolpolicyreview.review.DocumentSearched.Silence;
import org.schoolpolicyreview.review.facts.Silences;

/** Tells of each document whether it was looked at for a criterion, and what its silence means there. */
final class WhereLooked {

    private final ReadSchool school;
    private final Criterion criterion;
    private final Set<Integer> lookedAt;

    /** For one criterion, with the numbers of the documents that were looked at. */
    WhereLooked(ReadSchool school, Criterion criterion, Set<Integer> lookedAt) {
        this.school = school;
        this.criterion = criterion;
        this.lookedAt = lookedAt;
    }

    /** All documents of the school, in their order. */
    List<DocumentSearched> documents() {
        return IntStream.range(0, school.documents().size()).mapToObj(this::searched).toList();
    }

    private DocumentSearched searched(int number) {
        ReadDocument document = school.document(number);
        return new DocumentSearched(document.identity().title(), number, document.identity().kinds(), looked(document, number),
                lookedAt.contains(number) ? silences(document) : List.of());
    }

    private Looked looked(ReadDocument document, int number) {
        if (lookedAt.contains(number)) {
            return Silences.wouldShow(document) ? Looked.READ_WHOLE : Looked.READ_IN_PART;
        }
        return switch (document.identity().inForce()) {
            case NO -> Looked.NOT_IN_FORCE;
            case NOT_KNOWN -> Looked.STANDING_NOT_KNOWN;
            case YES -> Looked.NOT_ASKED;
        };
    }

    private List<Silence> silences(ReadDocument document) {
        Map<Why, List<String>> parts = criterion.parts().stream().collect(Collectors.groupingBy(
                part -> why(document), LinkedHashMap::new, Collectors.mapping(Part::name, Collectors.toList())));
        return parts.entrySet().stream().map(each -> new Silence(each.getValue(), each.getKey())).toList();
    }

    private Why why(ReadDocument document) {
        return !isAtHomeIn(document) ? Why.ELSEWHERE : Silences.wouldShow(document) ? Why.READ_WHOLE : Why.READ_IN_PART;
    }

    /** Where each document is asked, each is a home of its own. */
    private boolean isAtHomeIn(ReadDocument document) {
        return criterion.reach() != Reach.ANY || criterion.isAtHomeIn(document.identity().kinds());
    }

    /** Why silence about a part counts, or does not, over all documents. */
    String whySilence(Part part, boolean counts) {
        if (part.ask() == Ask.COMPARES) {
            return "What is not said is not missing: where one thing stands alone, there is nothing to compare it with.";
        }
        if (criterion.reach() == Reach.EACH_OBJECTIVE && !lookedAt.isEmpty()) {
            return counts ? "What is not said counts as missing in each objective: each was read to its end."
                    : "What is not said counts as missing only in an objective that was read to its end.";
        }
        if (criterion.reach() != Reach.ANY && !lookedAt.isEmpty()) {
            return counts ? "What is not said counts as missing in each document: each was read whole."
                    : "What is not said counts as missing only in a document that was read whole.";
        }
        List<ReadDocument> home = school.documents().stream()
                .filter(document -> document.identity().inForce() == Standing.YES && isAtHomeIn(document)).toList();
        if (home.isEmpty()) {
            return counts ? "What is not said counts as missing: the school says that it has no " + homeKind() + "."
                    : "What is not said does not count as missing: no " + homeKind() + " in force was supplied.";
        }
        return counts ? "What is not said counts as missing: " + titles(home)
                + (home.size() == 1 ? " was" : " were") + " read whole."
                : "What is not said does not count as missing: " + because(home) + ".";
    }

    private String because(List<ReadDocument> home) {
        ReadDocument first = home.stream().filter(document -> why(document) != Why.READ_WHOLE).findFirst().orElse(home.get(0));
        return "only a part of " + Titles.quoted(first.identity().title()) + " was read";
    }

    private String homeKind() {
        return criterion.documents().isEmpty() ? "document" : criterion.documents().get(0).word();
    }

    private static String titles(List<ReadDocument> documents) {
        return ShortSentences.and(documents.stream().map(document -> Titles.quoted(document.identity().title())).toList());
    }
}
