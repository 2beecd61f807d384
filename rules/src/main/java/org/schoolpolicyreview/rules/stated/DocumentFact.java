package org.schoolpolicyreview.rules.stated;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.model.text.Place;

/**
 * A document that is in force, as a whole.
 *
 * @param document its number
 * @param title its title
 * @param kinds what it is
 * @param link where a person says that it is published
 * @param readWhole whether the whole of it was supplied
 * @param aboutEquality whether it is the equality information and objectives, the equality policy or a page about them
 * @param hasText whether there is any text
 * @param onSenInformation the first sentence that surely speaks of the information on special educational needs
 * @param quotation its first words, to point at where a thing is missing
 */
public record DocumentFact(int document, String title, List<DocumentKind> kinds, Optional<String> link, boolean readWhole,
        boolean aboutEquality, boolean hasText, Optional<Sentence> onSenInformation, Quotation quotation) implements Stated {

    private static final List<DocumentKind> ON_EQUALITY = List.of(DocumentKind.EQUALITY_INFORMATION,
            DocumentKind.EQUALITY_POLICY, DocumentKind.WEBSITE_PAGE);

    private static final List<String> SEN = List.of("sen information", "send information", "sen report", "send report",
            "special educational needs information", "special educational needs report", "information report", "local offer");

    public DocumentFact {
        kinds = List.copyOf(kinds);
    }

    /** Of a document that has been read, with what tells whether a sentence of it is put firmly. */
    public static DocumentFact of(ReadDocument read, Predicate<Sentence> isFirm) {
        Quotation first = read.sentences().isEmpty()
                ? new Quotation(read.number(), 0, "", true, Optional.empty(), Place.NONE) : read.sentences().get(0).quotation();
        return new DocumentFact(read.number(), read.identity().title(), read.identity().kinds(),
                read.text().document().get(PolicyDocument.LINK),
                read.text().document().read() == Extent.WHOLE,
                ON_EQUALITY.stream().anyMatch(read.identity().kinds()::contains), !read.sentences().isEmpty(),
                read.sentences().stream().filter(DocumentFact::isOnSenInformation).filter(isFirm).findFirst(), first);
    }

    private static boolean isOnSenInformation(Sentence sentence) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        return SEN.stream().anyMatch(text::contains);
    }

    /** Whether it is of this kind, by its word: "accessibility plan". */
    public boolean isA(String kind) {
        return kinds.stream().anyMatch(each -> each.word().equals(kind));
    }
}
