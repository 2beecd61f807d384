package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.finding.Nearest;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Sentence.Kind;
import org.schoolpolicyreview.rules.stated.Told;

/** The sentences of a school's documents that are found to speak of a part, and those that come nearest. Judges nothing. */
public final class FoundSentences {

    private final Finder finder;
    private final List<List<Told>> told = new ArrayList<>();
    private final List<Nearest> nearest = new ArrayList<>();

    private FoundSentences(Finder finder) {
        this.finder = finder;
    }

    /** Of a school. In a version that does not hold, or of which nobody knows, nothing is looked for. */
    public static FoundSentences of(ReadSchool school, Finder finder) {
        FoundSentences found = new FoundSentences(finder);
        school.documents().forEach(found::look);
        return found;
    }

    /** The sentences of a document that say something: no headings, and nothing that only asks. */
    static Stream<Sentence> said(ReadDocument document) {
        return document.sentences().stream().filter(each -> each.kind() != Kind.HEADING && each.kind() != Kind.HEAD_ROW)
                .filter(each -> !each.asksOnly());
    }

    /** How a sentence of a document is put, by its place. */
    HowPut put(ReadDocument document, int at) {
        return HowPut.of(document.sentences(), at, finder);
    }

    /** Those of a document that are found to speak of a part. */
    List<Told> in(int document) {
        return told.get(document);
    }

    /** The sentence of a document that came nearest to a part, by the label of the part, whether it was found or not. */
    public Optional<Nearest.Near> nearest(String part, int document) {
        return nearest.get(document).to(part);
    }

    private void look(ReadDocument document) {
        List<Sentence> all = document.sentences();
        List<Told> own = new ArrayList<>();
        Nearest near = finder.nearest();
        Stream<Sentence> said = document.identity().inForce() == Standing.YES ? said(document) : Stream.empty();
        said.forEach(sentence -> {
            int at = sentence.number();
            List<Found> found = finder.find(sentence, HowPut.before(all, at), near);
            if (!found.isEmpty()) {
                HowPut how = HowPut.of(all, at, finder);
                own.add(new Told(sentence, how.put(), how.doubt(), found.stream().collect(Collectors.toMap(Found::part, each -> each))));
            }
        });
        told.add(own);
        nearest.add(near);
    }
}
