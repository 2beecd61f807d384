package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.Questions.AskedMatter;
import org.schoolpolicyreview.rules.Limit;
import org.schoolpolicyreview.rules.Most;
import org.schoolpolicyreview.rules.Told;

/** Lays out what a part that looks for itself needs: its limits, and what the documents say, read with its terms. */
final class OwnRuleFacts {

    private OwnRuleFacts() {}

    static List<Object> of(AskedMatter asked, Part part, School school, Replies replies, Stream<Told> told) {
        Search search = part.search();
        String criterion = asked.matter().criterion();
        List<Object> facts = new ArrayList<>();
        search.limit().ifPresent(limit -> facts.add(new Limit(criterion, part.name(), limit)));
        search.atMost().ifPresent(most -> facts.add(new Most(criterion, part.name(), most)));
        if (!search.topics().isEmpty() && !search.says().isEmpty()) {
            facts.addAll(StepTimes.of(asked.matter(), part, school, replies, told));
        }
        return facts;
    }
}
