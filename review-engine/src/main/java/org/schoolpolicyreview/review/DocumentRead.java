package org.schoolpolicyreview.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.time.WrittenDate;

/**
 * A document as the review had it.
 *
 * @param title its title
 * @param kind its kind
 * @param read how much of it was read
 * @param inForce whether it is the version that holds
 * @param dated the latest date that it carries of its own past, in its own words
 * @param origin where it stands in the policy files
 */
public record DocumentRead(
        String title, DocumentKind kind, Extent read, Standing inForce, Optional<String> dated, Origin origin) {

    static DocumentRead of(PolicyDocument document) {
        List<WrittenDate> dates = document
                .milestones(MilestoneKind.APPROVED, MilestoneKind.ADOPTED, MilestoneKind.RATIFIED,
                        MilestoneKind.REVIEWED, MilestoneKind.UPDATED, MilestoneKind.PUBLISHED,
                        MilestoneKind.VERSION_DATED, MilestoneKind.DATED)
                .flatMap(milestone -> milestone.date().stream())
                .toList();
        Optional<String> dated = dates.stream()
                .filter(WrittenDate::understood)
                .max(Comparator.comparing(date -> date.range().orElseThrow().to()))
                .or(() -> dates.stream().findFirst())
                .map(WrittenDate::text);
        return new DocumentRead(document.title(), document.kind(), document.read(), document.inForce(), dated,
                document.origin());
    }
}
