package org.schoolpolicyreview.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.Thing;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.appearance.AppearanceReader;
import org.schoolpolicyreview.reading.things.objectives.ObjectiveReader;

/**
 * Reads the documents of a school, each once.
 *
 * <pre>{@code
 * List<ReadDocument> read = new DocumentReader().read(school);
 * }</pre>
 *
 * <p>Immutable; used by any number of threads.
 */
public final class DocumentReader {

    private final List<ThingReader> readers;

    /** With the readers of all things. */
    public DocumentReader() {
        this.readers = List.of(new ObjectiveReader(), new AppearanceReader());
    }

    /** Reads each document of a school, in the order of the school. */
    public List<ReadDocument> read(School school) {
        List<ReadDocument> read = new ArrayList<>();
        for (int number = 0; number < school.documents().size(); number++) {
            read.add(read(school, number));
        }
        return read;
    }

    private ReadDocument read(School school, int number) {
        PolicyDocument document = school.documents().get(number);
        List<Sentence> sentences = Sentences.of(document, number);
        Identity identity = new Identity(document.get(PolicyDocument.TITLE).orElse(""),
                List.of(document.get(PolicyDocument.KIND).orElse(DocumentKind.OTHER)), Optional.empty(), Standing.YES,
                List.of());
        ReadText text = new ReadText(number, school, document, identity, sentences);
        List<Thing> things = new ArrayList<>();
        readers.forEach(reader -> things.addAll(reader.read(text)));
        return new ReadDocument(text, things);
    }
}
