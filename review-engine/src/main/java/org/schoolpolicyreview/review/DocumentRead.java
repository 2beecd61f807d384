package org.schoolpolicyreview.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Review.What;
import org.schoolpolicyreview.reading.things.Subject;

/**
 * A document as the review read it.
 *
 * @param file the name of its file; empty if it came from none
 * @param title its title
 * @param kinds what it is, the main kind first
 * @param read how much of it was supplied
 * @param inForce whether it is the version that holds
 * @param dated the latest date that it carries of its own past, in its own words
 * @param nextReviews when it is to be reviewed next, as it says
 * @param corrected what a person corrected of what was read, by the keys of a policy file
 * @param origin where it stands
 */
public record DocumentRead(String file, String title, List<DocumentKind> kinds, Extent read, Standing inForce,
        Optional<String> dated, List<WrittenDate> nextReviews, List<String> corrected, Origin origin) {

    public DocumentRead {
        kinds = List.copyOf(kinds);
        nextReviews = List.copyOf(nextReviews);
        corrected = List.copyOf(corrected);
    }

    /** What it is first of all. */
    public DocumentKind kind() {
        return kinds.get(0);
    }

    static DocumentRead of(ReadDocument read) {
        Stream<WrittenDate> approved = read.things(Approval.class).stream()
                .filter(each -> each.state() == Approval.State.DONE && each.of() == Subject.THIS_DOCUMENT)
                .flatMap(each -> each.on().value().stream());
        Stream<WrittenDate> reviewed = read.things(Review.class).stream()
                .filter(each -> each.of() == Subject.THIS_DOCUMENT && (each.what() == What.LAST || each.what() == What.DATED))
                .flatMap(each -> each.on().value().stream());
        Optional<String> dated = Stream.concat(approved, reviewed)
                .filter(WrittenDate::understood)
                .max(Comparator.comparing(date -> date.range().orElseThrow().to()))
                .map(WrittenDate::text);
        List<WrittenDate> nextReviews = read.things(Review.class).stream()
                .filter(each -> each.of() == Subject.THIS_DOCUMENT && each.what() == What.NEXT)
                .flatMap(each -> each.on().value().stream()).distinct().toList();
        return new DocumentRead(read.text().document().file().orElse(""), read.identity().title(), read.identity().kinds(),
                read.text().document().read(), read.identity().inForce(), dated, nextReviews, read.identity().corrected(),
                read.text().document().origin());
    }
}
