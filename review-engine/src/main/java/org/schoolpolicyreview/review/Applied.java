package org.schoolpolicyreview.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.rules.answers.Answer;
import org.schoolpolicyreview.rules.answers.DoesNotApply;
import org.schoolpolicyreview.rules.answers.FactUnknown;

/**
 * Why criteria do not apply, or what has to be known to tell.
 *
 * @param answers what the rules wrote down
 */
record Applied(Set<Answer> answers) {

    /** Why a criterion does not apply. */
    String becauseOf(String criterion) {
        return answers.stream()
                .filter(DoesNotApply.class::isInstance).map(DoesNotApply.class::cast)
                .filter(each -> each.criterion().equals(criterion))
                .map(DoesNotApply::because)
                .distinct().sorted()
                .collect(Collectors.joining(" "));
    }

    /** What has to be known to tell whether a criterion applies. */
    String pleaseTell(String criterion) {
        return answers.stream()
                .filter(FactUnknown.class::isInstance).map(FactUnknown.class::cast)
                .filter(each -> each.criterion().equals(criterion))
                .map(FactUnknown::fact)
                .distinct().sorted()
                .collect(Collectors.joining("; and ", "Please tell us ", "."));
    }
}
