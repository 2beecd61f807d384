package org.schoolpolicyreview.reading.things.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Tells the kinds of a document by its title, the name of its file, the rest of its cover, its sections and its words. */
final class KindReader {

    private static final PhraseBook KINDS = PhraseBook.beside(KindReader.class, "kinds.txt");
    private static final PhraseBook SECTIONS = PhraseBook.beside(KindReader.class, "sections.txt");
    /** A section of so many words and blocks does another document's job; a shorter one mentions it. */
    private static final int SECTION_WORDS = 150;
    private static final int SECTION_BLOCKS = 3;
    /** So many words of one kind must stand in a text whose title says nothing. */
    private static final int WORDS_OF_A_KIND = 4;

    /** The kinds, the main one first; never none. */
    List<DocumentKind> read(TitleReader.Title title, String file, PolicyDocument document, List<Sentence> sentences) {
        Set<DocumentKind> kinds = new LinkedHashSet<>(named(title.title()));
        Set<DocumentKind> ofFile = named(TitleReader.withoutEnding(file));
        if (kinds.isEmpty()) {
            kinds.addAll(ofFile);
        }
        if (kinds.isEmpty() || kinds.equals(Set.of(DocumentKind.WEBSITE_PAGE))) {
            title.cover().stream().flatMap(line -> named(line).stream()).findFirst().ifPresent(kinds::add);
        }
        if (kinds.isEmpty()) {
            spokenOf(sentences).ifPresent(kinds::add);
        }
        title.cover().stream().filter(KindReader::isPart).forEach(line -> kinds.addAll(named(line)));
        kinds.addAll(ofSections(sentences));
        if (ofFile.contains(DocumentKind.COMMUNICATIONS_POLICY)) {
            kinds.add(DocumentKind.COMMUNICATIONS_POLICY);
        }
        if (ofFile.contains(DocumentKind.WEBSITE_PAGE) || title.cover().stream().anyMatch(line -> line.contains(" > "))) {
            kinds.add(DocumentKind.WEBSITE_PAGE);
        }
        return kinds.isEmpty() ? List.of(DocumentKind.OTHER) : List.copyOf(kinds);
    }

    /** "(including racist incidents)". */
    private static boolean isPart(String line) {
        Words words = Words.of(line);
        return Set.of("including", "incorporating", "incorporates", "includes").contains(words.word(0));
    }

    private static Set<DocumentKind> named(String line) {
        Set<DocumentKind> kinds = new LinkedHashSet<>();
        KINDS.in(Words.of(line)).forEach(hit -> kinds.add(DocumentKind.valueOf(hit.key())));
        if (kinds.contains(DocumentKind.EQUALITY_INFORMATION) && !Words.of(line).text().toLowerCase(java.util.Locale.ROOT)
                .contains("polic")) {
            kinds.remove(DocumentKind.EQUALITY_POLICY);
        }
        if (kinds.contains(DocumentKind.GOVERNANCE_DOCUMENT) && line.toLowerCase(java.util.Locale.ROOT).contains("report")) {
            return Set.of(DocumentKind.GOVERNANCE_DOCUMENT);
        }
        if (kinds.contains(DocumentKind.STAFF_EQUALITY_POLICY)) {
            kinds.remove(DocumentKind.EQUALITY_POLICY);
        }
        return kinds;
    }

    private static Set<DocumentKind> ofSections(List<Sentence> sentences) {
        Set<DocumentKind> kinds = new LinkedHashSet<>();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence heading = sentences.get(at);
            if (heading.kind() == Sentence.Kind.HEADING && at > 0) {
                List<PhraseBook.Hit> hits = SECTIONS.in(Words.of(heading.text()));
                if (!hits.isEmpty() && isLong(sentences, at)) {
                    kinds.add(DocumentKind.valueOf(hits.get(0).key()));
                }
            }
        }
        return kinds;
    }

    private static boolean isLong(List<Sentence> sentences, int heading) {
        int depth = sentences.get(heading).context().headings().size();
        Set<Integer> blocks = new LinkedHashSet<>();
        int words = 0;
        for (int at = heading + 1; at < sentences.size() && words < SECTION_WORDS * 2; at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.context().headings().size() <= depth) {
                break;
            }
            words += Words.of(sentence.text()).size();
            blocks.add(sentence.quotation().block());
        }
        return words >= SECTION_WORDS && blocks.size() >= SECTION_BLOCKS;
    }

    /** The kind of which the text speaks most. */
    private static java.util.Optional<DocumentKind> spokenOf(List<Sentence> sentences) {
        Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
        List<PhraseBook.Hit> hits = new ArrayList<>();
        sentences.forEach(sentence -> hits.addAll(SECTIONS.in(Words.of(sentence.text()))));
        hits.forEach(hit -> counts.merge(DocumentKind.valueOf(hit.key()), 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= WORDS_OF_A_KIND)
                .max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
    }
}
