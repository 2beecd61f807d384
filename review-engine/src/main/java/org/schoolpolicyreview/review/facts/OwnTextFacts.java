package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Remark;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.replies.LocalFact;
import org.schoolpolicyreview.rules.replies.OwnText;
import org.schoolpolicyreview.rules.replies.TemplateText;
import org.schoolpolicyreview.rules.words.PlaceholderSaid;

/** Reads whose text a document is: what a template left in it, and what it says that only this school could say. */
final class OwnTextFacts {

    /** Words of which the name of any school may be made. */
    private static final Pattern OF_ANY_SCHOOL = Pattern.compile("(?i)\\b(?:the|a|of|and|for|at|schools?|primary|secondary|junior|infants?"
            + "|nursery|academy|college|high|grammar|community|church|england|cofe|ce|rc|catholic|roman|voluntary|aided|controlled"
            + "|federation|trust|special|pupil|referral|unit|all|through|sixth|form|st|saint|example)\\b|[^\\p{L}’' -]");
    private static final Pattern SCHOOL_NAMED = Pattern.compile(
            "\\p{Lu}[\\p{L}’']+ (?:\\p{Lu}[\\p{L}’']+ ){0,4}(?:School|Academy|Nursery|College|Federation)\\b");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)(?: ?%| per cent| percent)?"
            + "(?: of(?: our| the| all)?)? (?:\\w+ )?(?:pupils|children|students|learners|languages|families|parents|governors|incidents|nationalities"
            + "|countries|falls|staff)\\b|\\b\\d[\\d.]* ?(?:%|per cent|percent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("\\b(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Spring|Summer|Autumn)(?: term)? (?:19|20)\\d\\d\\b|\\b(?:in|since|during) (?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);
    /** The year of a law or of guidance is nothing local. */
    private static final Pattern OF_LAW = Pattern.compile(
            "\\b(?:Act|Regulations?|Order|Code|Education|Guidance)\\b[^.;]{0,30}?\\b(?:in )?(?:19|20)\\d\\d", Pattern.CASE_INSENSITIVE);

    private final Matter matter;
    private final Part part;
    private final School school;
    private final PolicyDocument document;
    private final Entry itself;

    private OwnTextFacts(Matter matter, Part part, School school) {
        this.matter = matter;
        this.part = part;
        this.school = school;
        this.document = school.documents().get(matter.document());
        this.itself = remark("The document as a whole.");
    }

    static List<Object> ofTemplate(Matter matter, Part part, School school) {
        return matter.ofWholeSchool() ? List.of() : new OwnTextFacts(matter, part, school).templateText();
    }

    static List<Object> ofLocalFacts(Matter matter, Part part, School school) {
        return matter.ofWholeSchool() ? List.of() : new OwnTextFacts(matter, part, school).localFacts();
    }

    private List<Object> templateText() {
        List<Object> facts = new ArrayList<>();
        document.all(PolicyDocument.LEFT_OVER).forEach(left -> facts.add(
                new TemplateText(matter, matter.document(), remark(left), Strength.NOTED, left, true)));
        document.all(PolicyDocument.LEFT_BLANK).stream().flatMap(blank -> PlaceholderSaid.in(blank).stream()).forEach(left ->
                facts.add(new TemplateText(matter, matter.document(), remark(left), Strength.NOTED, left, true)));
        entries().forEach(entry -> entry.words().flatMap(PlaceholderSaid::in).ifPresent(left -> facts.add(
                new TemplateText(matter, matter.document(), entry, Strength.QUOTED, left, true))));
        document.all(PolicyDocument.WRITTEN_FOR).stream()
                .filter(whom -> SCHOOL_NAMED.matcher(whom).find() && ownName(whom).isEmpty())
                .forEach(whom -> facts.add(new TemplateText(matter, matter.document(), remark(whom), Strength.NOTED, whom, false)));
        return facts;
    }

    private List<Object> localFacts() {
        List<Entry> quoted = entries().filter(entry -> !(entry instanceof Milestone) && entry.words().isPresent()).toList();
        List<LocalFact> local = new ArrayList<>();
        boolean named = false;
        for (Entry entry : quoted) {
            String words = entry.words().orElseThrow();
            List<String> said = Sentences.of(words).stream().flatMap(sentence -> local(sentence).stream()).toList();
            // A template fills the name in everywhere: it counts once.
            if (said.isEmpty() && !named && ownName(words).isPresent()) {
                said = ownName(words).stream().toList();
                named = true;
            }
            said.forEach(fact -> local.add(new LocalFact(matter, part.name(), matter.document(), entry, Strength.QUOTED, fact)));
        }
        List<Object> facts = new ArrayList<>(local);
        facts.add(new OwnText(matter, matter.document(), itself, document.wouldHaveShown(PolicyDocument.LEFT_OVER.name()),
                document.read() == Extent.WHOLE, quoted.size(), local.size(), part.search().enough()));
        return facts;
    }

    /** What a sentence says that only this school could say: a figure, a date, a place or thing of its own. */
    private Optional<String> local(String words) {
        String left = OF_LAW.matcher(words).replaceAll("–");
        SearchedText searched = SearchedText.of(left);
        Optional<String> place = part.search().says().stream().flatMap(term -> term.saidAs().stream())
                .flatMap(phrase -> phrase.in(searched).stream()).findFirst()
                .map(at -> left.substring(at.from(), at.to()));
        return Stream.of(FIGURE, DATED).flatMap(pattern -> pattern.matcher(left).results().limit(1))
                .map(MatchResult::group).findFirst()
                .or(() -> place).or(() -> authority(left));
    }

    private Optional<String> authority(String words) {
        return school.get(School.AUTHORITY).map(CodedValue::name).filter(name -> !name.isEmpty())
                .filter(name -> Phrase.of(name).in(words).isPresent());
    }

    /** The distinctive words of the school's name, where a text says them. */
    private Optional<String> ownName(String text) {
        String distinctive = OF_ANY_SCHOOL.matcher(school.name()).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return distinctive.isEmpty() ? Optional.of(school.name()).filter(text::contains)
                : Stream.concat(Stream.of(distinctive), Stream.of(distinctive.split(" ")).filter(word -> word.length() >= 6))
                        .filter(text::contains).findFirst();
    }

    private Stream<Entry> entries() {
        return document.values().stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    private Entry remark(String note) {
        return Remark.builder().note(note).at(document.origin()).build();
    }
}
