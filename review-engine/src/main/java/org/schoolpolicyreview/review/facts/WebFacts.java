package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Medium;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Remark;
import org.schoolpolicyreview.rules.stated.FoundAt;
import org.schoolpolicyreview.rules.words.WebPlace;

/** That a document was found on the web, from the form in which it came and from where it is published. */
final class WebFacts {

    /** A copy on a document-sharing site is not the school's own page. */
    private static final Set<Medium> PAGES_OF_THE_WEB = Set.of(Medium.WEB_PAGE, Medium.WEB_PAGE_FROM_WORD,
            Medium.ONLINE_DOCUMENT, Medium.ONLINE_FORM, Medium.NEWS_PAGE);

    private WebFacts() {}

    static List<Object> of(PolicyDocument document, int number) {
        Optional<String> place = document.get(PolicyDocument.LINK).filter(WebPlace::is);
        Optional<Medium> page = document.get(PolicyDocument.CAME_AS).filter(PAGES_OF_THE_WEB::contains);
        if (place.isEmpty() && page.isEmpty()) {
            return List.of();
        }
        String note = place.map(link -> "Published at: " + link).orElseGet(() -> "Came as: " + page.orElseThrow().word());
        Remark found = Remark.builder().note(note).at(document.origin()).build();
        return List.of(new FoundAt(number, found, place.orElse(""), place.map(WebPlace::stepsAtMost).orElse(0)));
    }
}
