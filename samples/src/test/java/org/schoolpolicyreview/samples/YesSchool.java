package org.schoolpolicyreview.samples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.School;

/**
 * The policies of somebody who has read the questions and not thought about the answers: a document of each kind that a
 * criterion asks for, with every question of every criterion, and under each of them "Yes".
 */
final class YesSchool {

    private YesSchool() {}

    /** The school. */
    static School school() {
        Set<DocumentKind> kinds = new LinkedHashSet<>();
        criteria().forEach(criterion -> criterion.documents().stream().limit(1).forEach(kinds::add));
        return Texts.school(kinds.stream().map(YesSchool::document).toArray(String[]::new));
    }

    private static String document(DocumentKind kind) {
        String questions = criteria().stream()
                .filter(criterion -> criterion.documents().isEmpty() || criterion.documents().get(0) == kind)
                .flatMap(YesSchool::questions)
                .collect(Collectors.joining());
        return "# Our " + kind.word() + "\n\nOur answer to every question is yes.\n\n" + questions;
    }

    private static Stream<String> questions(Criterion criterion) {
        return criterion.parts().stream().map(part -> part.question() + "\n\nYes.\n\n");
    }

    private static List<Criterion> criteria() {
        return Reviewed.REVIEW.criteria();
    }
}
