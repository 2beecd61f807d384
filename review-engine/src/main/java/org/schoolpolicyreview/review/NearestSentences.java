package org.schoolpolicyreview.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.finding.Nearest;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.review.facts.FoundSentences;

/** Picks what a reader sees where nothing was found: the sentences that came nearest, at most one a document. */
final class NearestSentences {

    private static final int MOST = 3;
    /** A quarter of what is likely to speak of a part: what scores less has hardly a word in common with it. */
    private static final double LEAST = 0.05;

    private final ReadSchool school;
    private final FoundSentences found;

    NearestSentences(ReadSchool school, FoundSentences found) {
        this.school = school;
        this.found = found;
    }

    /** Those nearest to a part, by its label, in some documents: the nearest first. */
    List<NearSentence> to(String part, Collection<Integer> documents) {
        return documents.stream().sorted().distinct().flatMap(number -> in(number, part).stream())
                .sorted(Comparator.comparingDouble((Nearest.Near near) -> -near.score())).limit(MOST)
                .map(near -> cited(near.sentence())).toList();
    }

    private Optional<Nearest.Near> in(int document, String part) {
        return found.nearest(part, document).filter(near -> near.score() >= LEAST);
    }

    private NearSentence cited(Sentence sentence) {
        int number = sentence.quotation().document();
        return new NearSentence(school.document(number).identity().title(), number, sentence.quotation());
    }
}
