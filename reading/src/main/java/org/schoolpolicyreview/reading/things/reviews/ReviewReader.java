package org.schoolpolicyreview.reading.things.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.FormSubjects;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.Piece;

/**
 * Reads when a document was and will be reviewed, how often, and the years that it or its objectives cover, from status
 * tables, label lines, headings and sentences.
 */
public final class ReviewReader implements ThingReader {

    @Override
    public List<Review> read(ReadText text) {
        Forms forms = text.forms();
        Nouns nouns = new Nouns(text.identity().title());
        DocumentDate made = DocumentDate.of(text);
        FormReviews labelled = new FormReviews(made, nouns, new FormSubjects(text.identity().title()));
        SentenceReviews said = new SentenceReviews(made, nouns);
        List<Review> ofForms = new ArrayList<>();
        List<Review> ofRemarks = new ArrayList<>();
        for (Form form : forms.forms()) {
            ofForms.addAll(labelled.read(form));
            form.entries().forEach(entry -> Remarks.of(entry).forEach(remark -> ofRemarks.addAll(said.read(remark))));
        }
        List<Review> ofSentences = new ArrayList<>(new HeadingPeriods(nouns).read(text));
        ofSentences.addAll(ofRemarks);
        for (Piece piece : forms.sentences()) {
            ofSentences.addAll(said.read(piece));
        }
        return ReviewAgreement.of(ofForms, ofSentences).stream()
                .sorted(Comparator.comparingInt(review -> review.quotation().block())).toList();
    }
}
