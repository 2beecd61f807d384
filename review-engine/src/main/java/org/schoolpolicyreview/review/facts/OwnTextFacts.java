package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.schoolpolicyreview.rules.words.LocalSaid;
import org.schoolpolicyreview.rules.words.PlaceholderSaid;
import org.schoolpolicyreview.rules.words.SchoolNamed;

/** Reads whose text a document is: what a template left in it, and what it says that only this school could say. */
final class OwnTextFacts {

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
                .filter(whom -> SchoolNamed.isSaidIn(whom) && SchoolNamed.own(school.name(), whom).isEmpty())
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
            if (said.isEmpty() && !named && SchoolNamed.own(school.name(), words).isPresent()) {
                said = SchoolNamed.own(school.name(), words).stream().toList();
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
        SearchedText left = SearchedText.of(LocalSaid.withoutLaws(words));
        return LocalSaid.in(words)
                .or(() -> part.search().says().stream().flatMap(term -> term.in(left).stream()).findFirst()
                        .map(at -> left.text().substring(at.from(), at.to())))
                .or(() -> authority(left.text()));
    }

    private Optional<String> authority(String words) {
        return school.get(School.AUTHORITY).map(CodedValue::name).filter(name -> !name.isEmpty())
                .filter(name -> Phrase.of(name).in(words).isPresent());
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
