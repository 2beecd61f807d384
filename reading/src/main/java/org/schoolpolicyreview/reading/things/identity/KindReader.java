package org.schoolpolicyreview.reading.things.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    /** For some kinds, the main kinds of the documents whose sections do their job. */
    private static final Map<DocumentKind, Set<DocumentKind>> HOLDERS = Map.of(
            DocumentKind.RACIST_INCIDENT_POLICY, Set.of(DocumentKind.BEHAVIOUR_POLICY, DocumentKind.EQUALITY_POLICY,
                    DocumentKind.ANTI_BULLYING_POLICY, DocumentKind.ANTI_RACIST_POLICY, DocumentKind.SAFEGUARDING_POLICY),
            DocumentKind.APPEALS_PROCEDURE, Set.of(DocumentKind.ADMISSIONS_POLICY),
            DocumentKind.RECRUITMENT_POLICY, Set.of(DocumentKind.EQUALITY_POLICY, DocumentKind.STAFF_EQUALITY_POLICY),
            DocumentKind.STAFF_EQUALITY_POLICY, Set.of(DocumentKind.EQUALITY_POLICY, DocumentKind.RECRUITMENT_POLICY));

    /** What is called so is no mere form, though it may hold one. */
    private static final List<String> RULES = List.of("polic", "procedure", "scheme", "plan", "guidance", "statement");

    /** What governors are told or have on their table names its subjects: "Minutes: behaviour and racist incidents". */
    private static final List<String> TOLD = List.of("report", "minutes", "return", "schedule", "agenda");

    /** A section of so many words and blocks does another document's job; a shorter one mentions it. */
    private static final int SECTION_WORDS = 100;
    private static final int SHORT_SECTION_WORDS = 80;
    private static final int SHORT_SECTION_BLOCKS = 3;
    /** A section that has objectives, and does not only say how they are published, has so many blocks. */
    private static final int OBJECTIVES_BLOCKS = 5;
    /** So many words of one kind must stand in a text whose title says nothing. */
    private static final int WORDS_OF_A_KIND = 4;

    /** The kinds, the main one first; never none. */
    List<DocumentKind> read(TitleReader.Title title, String file, PolicyDocument document, List<Sentence> sentences) {
        Set<DocumentKind> kinds = new LinkedHashSet<>();
        String name = TitleReader.withoutEnding(file);
        boolean page = named(name).contains(DocumentKind.WEBSITE_PAGE) || title.cover().stream().anyMatch(KindReader::isOfPage);
        Set<DocumentKind> ofFile = page ? Matter.ofPage(name, named(name)) : named(name);
        if (ofFile.contains(DocumentKind.OTHER) || named(title.title()).contains(DocumentKind.OTHER)) {
            kinds.add(DocumentKind.OTHER); // a form: whatever it is about, it is no policy in the first place
        }
        kinds.addAll(Matter.kinds(title.title(), named(title.title()), ofFile, page));
        if (kinds.isEmpty() || kinds.equals(Set.of(DocumentKind.OTHER))) {
            kinds.addAll(ofFile);
        }
        if (kinds.isEmpty() || kinds.equals(Set.of(DocumentKind.WEBSITE_PAGE))) {
            title.cover().stream().filter(line -> !isOfPage(line) && !(page && line.endsWith("."))).flatMap(line -> named(line).stream()).findFirst().ifPresent(kinds::add);
        }
        if (kinds.isEmpty()) {
            spokenOf(sentences).ifPresent(kinds::add);
        }
        if (Matter.isOfRacism(kinds, sentences)) {
            kinds.add(DocumentKind.RACIST_INCIDENT_POLICY);
        }
        title.cover().stream().filter(KindReader::isPart).forEach(line -> kinds.addAll(named(line)));
        ofSections(sentences).stream().filter(kind -> canHold(kinds, kind)).forEach(kinds::add);
        if (ofFile.contains(DocumentKind.COMMUNICATIONS_POLICY)) {
            kinds.add(DocumentKind.COMMUNICATIONS_POLICY);
        }
        if (page) {
            kinds.add(DocumentKind.WEBSITE_PAGE);
        }
        return kinds.isEmpty() ? List.of(DocumentKind.OTHER) : List.copyOf(kinds);
    }

    /** What equality information tells of incidents are figures; a curriculum policy teaches about racism. */
    private static boolean canHold(Set<DocumentKind> kinds, DocumentKind section) {
        Set<DocumentKind> holders = HOLDERS.getOrDefault(section, kinds);
        return kinds.isEmpty() || kinds.stream().limit(1).anyMatch(holders::contains);
    }

    /** "Home > Our School > Policies", "Page updated". */
    private static boolean isOfPage(String line) {
        return line.contains(" > ") || TitleReader.isOfPage(Words.of(line));
    }

    /** "(including racist incidents)". */
    private static boolean isPart(String line) {
        Words words = Words.of(line);
        return Set.of("including", "incorporating", "incorporates", "includes").contains(words.word(0));
    }

    private static Set<DocumentKind> named(String line) {
        Set<DocumentKind> kinds = new LinkedHashSet<>();
        KINDS.in(Words.of(line)).forEach(hit -> kinds.add(DocumentKind.valueOf(hit.key())));
        if (kinds.contains(DocumentKind.EQUALITY_INFORMATION) && !Words.of(line).text().toLowerCase(Locale.ROOT)
                .contains("polic")) {
            kinds.remove(DocumentKind.EQUALITY_POLICY);
        }
        String folded = line.toLowerCase(Locale.ROOT);
        if (kinds.contains(DocumentKind.GOVERNANCE_DOCUMENT) && TOLD.stream().anyMatch(folded::contains)) {
            return Set.of(DocumentKind.GOVERNANCE_DOCUMENT);
        }
        if (RULES.stream().anyMatch(folded::contains)) {
            kinds.remove(DocumentKind.OTHER);
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
                Optional<DocumentKind> kind = hits.stream().map(hit -> DocumentKind.valueOf(hit.key())).findFirst();
                int section = at;
                kind.filter(own -> isLong(own, sentences, section)).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private static boolean isLong(DocumentKind kind, List<Sentence> sentences, int heading) {
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
        boolean enough = kind != DocumentKind.EQUALITY_INFORMATION || blocks.size() >= OBJECTIVES_BLOCKS;
        return enough && (words >= SECTION_WORDS
                || words >= SHORT_SECTION_WORDS && blocks.size() >= SHORT_SECTION_BLOCKS);
    }

    /** The kind of which the text speaks most. */
    private static Optional<DocumentKind> spokenOf(List<Sentence> sentences) {
        Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
        List<PhraseBook.Hit> hits = new ArrayList<>();
        sentences.forEach(sentence -> hits.addAll(SECTIONS.in(Words.of(sentence.text()))));
        hits.forEach(hit -> counts.merge(DocumentKind.valueOf(hit.key()), 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= WORDS_OF_A_KIND)
                .max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
    }
}
