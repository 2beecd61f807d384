package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.WordsRead;

/** What a document says about topics. */
final class StatementFacts {

    private StatementFacts() {}

    /**
     * Only of topics that some criterion asks about: rules test each fact, and reading words is what takes time. A bare
     * "no" says that nothing stands there, so it is no fact: silence is weighed elsewhere.
     */
    static List<Told> of(PolicyDocument document, int number, Set<String> askedAbout) {
        return document.says().stream()
                .filter(statement -> askedAbout.contains(statement.about().word()))
                .filter(statement -> statement.claim().orElse(true))
                .map(statement -> told(statement, document, number))
                .toList();
    }

    private static Told told(Statement statement, PolicyDocument document, int number) {
        Strength strength = Strengths.of(statement, document);
        return new Told(number, statement.about(), statement, strength, new WordsRead(statement));
    }
}
