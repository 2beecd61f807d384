package org.schoolpolicyreview.accuracy.records;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.accuracy.marks.MarkedDocument;

/** What was read of one document, held against its marks. */
public final class DocumentCount {

    private final MarkedDocument marked;
    private final ReadDocument read;
    private final DocumentWords words;
    private final DocumentWords taken;
    private final RecordPlaces places;
    private final WordPlaces sentences;
    private final List<KindMatch> matches;

    /**
     * Counts a document.
     *
     * @param file the text of its file
     */
    public DocumentCount(MarkedDocument marked, ReadDocument read, String file) {
        this.marked = marked;
        this.read = read;
        this.words = DocumentWords.of(file);
        this.taken = DocumentWords.of(read.text().document().text().stream().map(Block::text)
                .collect(Collectors.joining("\n")));
        this.places = new RecordPlaces(words);
        this.sentences = WordPlaces.together(read.sentences().stream().map(Sentence::quotation).map(places::place).toList());
        this.matches = RecordKind.ALL.stream().map(this::match).toList();
    }

    /** The document with its marks. */
    public MarkedDocument marked() {
        return marked;
    }

    /** The kinds of document that it was read to be, by their words, the main one first. */
    public List<String> kindsRead() {
        return read.identity().kinds().stream().map(kind -> kind.word()).toList();
    }

    /** Whether it was not read to be of a kind of which readers are sure. */
    public boolean isKindMissed() {
        return marked.kinds().stream().anyMatch(kind -> !marked.unsureKinds().contains(kind) && !kindsRead().contains(kind));
    }

    /** Marks and records of each kind. */
    public List<KindMatch> matches() {
        return matches;
    }

    /** Where words of the file stand. */
    public WordPlaces places(String quote) {
        return words.everywhere(quote);
    }

    /** Where words that a report quotes stand. */
    public WordPlaces places(Quotation quotation) {
        return places.place(quotation);
    }

    /** Whether words of the file are not in the text that was taken in from it. */
    public boolean isLostInIntake(String quote) {
        return !words.everywhere(quote).isEmpty() && taken.everywhere(quote).isEmpty();
    }

    /** Whether words of the file stand in no sentence. */
    public boolean isLostInSentences(String quote) {
        return !sentences.cover(words.everywhere(quote));
    }

    private KindMatch match(RecordKind<?> kind) {
        List<PlacedMark> marks = marked.marks().stream().filter(mark -> mark.kind().equals(kind.name()))
                .map(mark -> PlacedMark.of(mark, words)).toList();
        List<ReadRecord> records = read.things().stream().filter(kind::takes).map(places::of).toList();
        return new Matching(kind, marks, kind.type() == LawCitation.class ? new Sections(read, words).once(records) : records).match();
    }
}
