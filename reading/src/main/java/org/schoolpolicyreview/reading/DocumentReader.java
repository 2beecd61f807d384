package org.schoolpolicyreview.reading;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.corrections.Corrections;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.Thing;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.approvals.ApprovalReader;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.identity.IdentityReader;
import org.schoolpolicyreview.reading.things.reviews.ReviewReader;
import org.schoolpolicyreview.reading.things.characteristics.CharacteristicsReader;
import org.schoolpolicyreview.reading.things.definitions.DefinitionReader;
import org.schoolpolicyreview.reading.things.laws.LawCitationReader;
import org.schoolpolicyreview.reading.things.appearance.AppearanceReader;
import org.schoolpolicyreview.reading.things.contacts.ContactReader;
import org.schoolpolicyreview.reading.things.objectives.ObjectiveReader;
import org.schoolpolicyreview.reading.things.publication.PublicationReader;
import org.schoolpolicyreview.reading.things.publication.WorkforceReader;
import org.schoolpolicyreview.reading.things.tailoring.LeftoverReader;
import org.schoolpolicyreview.reading.things.tailoring.LocalFactReader;

/**
 * Reads the documents of a school, each once.
 *
 * <pre>{@code
 * ReadSchool read = new DocumentReader().read(school);
 * }</pre>
 *
 * <p>Immutable; used by any number of threads.
 */
public final class DocumentReader {

    private final IdentityReader identities = new IdentityReader();
    private final List<ThingReader> readers;

    /** With the readers of all things. */
    public DocumentReader() {
        this.readers = List.of(
                new ApprovalReader(),
                new ReviewReader(),
                new LawCitationReader(),
                new DefinitionReader(),
                new CharacteristicsReader(),
                new ObjectiveReader(),
                new AppearanceReader(),
                new PublicationReader(),
                new WorkforceReader(),
                new ContactReader(),
                new LeftoverReader(),
                new LocalFactReader());
    }

    /** Reads each document of a school, in the order of the school. */
    public ReadSchool read(School school) {
        List<ReadDocument> read = new ArrayList<>();
        for (int number = 0; number < school.documents().size(); number++) {
            read.add(read(school, number));
        }
        return new ReadSchool(school, read);
    }

    private ReadDocument read(School school, int number) {
        PolicyDocument document = school.documents().get(number);
        List<Sentence> sentences = Sentences.of(document, number);
        Corrections corrections = new Corrections(document, number);
        Forms forms = Forms.of(document, sentences);
        Identity identity = corrections.of(identities.read(school, document, sentences, forms));
        ReadText text = new ReadText(number, school, document, identity, sentences, forms);
        List<Thing> things = new ArrayList<>();
        readers.forEach(reader -> things.addAll(reader.read(text)));
        return new ReadDocument(text, corrections.of(things));
    }
}
