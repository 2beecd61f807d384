package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.questions.Limit;
import org.schoolpolicyreview.rules.questions.Most;
import org.schoolpolicyreview.rules.questions.Wanted;
import org.schoolpolicyreview.rules.stated.Told;

/** Lays out what a part that looks for itself needs: its limits, and what the documents say, read with its terms. */
final class OwnRuleFacts {

    private OwnRuleFacts() {}

    static List<Object> of(AskedMatter asked, Part part, School school, Replies replies, Stream<Told> told) {
        Search search = part.search();
        String criterion = asked.matter().criterion();
        List<Object> facts = new ArrayList<>();
        search.limit().ifPresent(limit -> facts.add(new Limit(criterion, part.name(), limit)));
        search.atMost().ifPresent(most -> facts.add(new Most(criterion, part.name(), most)));
        if (!search.says().isEmpty()) {
            facts.add(new Wanted(criterion, part.name(), search.says().stream().map(Term::name).toList()));
        }
        if (search.topics().contains(Topic.PROCESS_AT_A_GLANCE)) {
            facts.addAll(StepTimes.of(asked.matter(), part, school, replies, told));
        }
        if (part.lookedForUnder().contains(PolicyDocument.APPEARANCE.name())) {
            facts.addAll(AppearanceFacts.of(asked, part, school));
        } else if (part.lookedForUnder().contains(Topic.UNIFORM_EXCEPTIONS.word())) {
            facts.addAll(ExceptionFacts.of(asked, part, school));
        }
        if (part.lookedForUnder().contains(PolicyDocument.LEFT_OVER.name())) {
            facts.addAll(OwnTextFacts.ofTemplate(asked.matter(), part, school));
        } else if (part.lookedForUnder().contains(PolicyDocument.SAYS.name())) {
            facts.addAll(OwnTextFacts.ofLocalFacts(asked.matter(), part, school));
        }
        return facts;
    }
}
