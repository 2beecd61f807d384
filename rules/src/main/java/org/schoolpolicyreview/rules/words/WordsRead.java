package org.schoolpolicyreview.rules.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.criteria.SearchedText;

/**
 * What is read again from the words of a passage, when a rule first asks for it: most statements are never asked for
 * their time. Belongs to one review, and so to one thread.
 */
public final class WordsRead {

    private final Passage passage;
    private @Nullable LimitSaid limit;
    private @Nullable RhythmSaid rhythm;
    private @Nullable Firmness firmness;
    private @Nullable Firmness firmnessOfRhythm;
    private @Nullable SearchedText words;
    private @Nullable SearchedText all;
    private @Nullable SearchedText inContext;

    /** Of a passage, of which nothing is read yet. */
    public WordsRead(Passage passage) {
        this.passage = passage;
    }

    /** Its quoted words, to be searched; nothing if there are none. */
    public SearchedText words() {
        SearchedText read = words;
        if (read == null) {
            read = SearchedText.of(passage.words().orElse(""));
            words = read;
        }
        return read;
    }

    /** What it says, summed up or not, to be searched. */
    public SearchedText all() {
        SearchedText read = all;
        if (read == null) {
            read = SearchedText.of(passage.text());
            all = read;
        }
        return read;
    }

    /** What it says, and what its meaning rests on besides. */
    public SearchedText inContext() {
        SearchedText read = inContext;
        if (read == null) {
            read = SearchedText.of(passage.around() + " " + passage.text());
            inContext = read;
        }
        return read;
    }

    /** The time within which it is to happen. */
    public LimitSaid limit() {
        LimitSaid read = limit;
        if (read == null) {
            read = LimitSaid.of(passage);
            limit = read;
        }
        return read;
    }

    /** How often it is to happen. */
    public RhythmSaid rhythm() {
        RhythmSaid read = rhythm;
        if (read == null) {
            read = RhythmSaid.of(passage);
            rhythm = read;
        }
        return read;
    }

    /** How firmly it is put. */
    public Firmness firmness() {
        Firmness read = firmness;
        if (read == null) {
            read = FirmnessInWords.of(passage);
            firmness = read;
        }
        return read;
    }

    /** How firmly it is put how often it is to happen. */
    public Firmness firmnessOfRhythm() {
        Firmness read = firmnessOfRhythm;
        if (read == null) {
            read = FirmnessInWords.ofRhythm(passage);
            firmnessOfRhythm = read;
        }
        return read;
    }

    /**
     * The words that say that its time or rhythm, or all of it if it has none, was so until a day or will be so from
     * one, and is not so on the given day: "Until 2019". Empty if there are none.
     */
    public Optional<String> otherTime(LocalDate asOf) {
        String words = passage.words().orElse("");
        List<Stretch> places = places(words);
        return places.isEmpty() ? TimeSaid.otherTime(words, asOf) : places.stream()
                .flatMap(place -> TimeSaid.otherTime(words, place.from(), place.to(), asOf).stream())
                .findFirst();
    }

    /** What else its time or rhythm is said of: "Fire drills". Empty if of nothing else, or if it has neither. */
    public Optional<String> anotherSubject() {
        String words = passage.words().orElse("");
        return places(words).stream()
                .flatMap(place -> SubjectSaid.another(words, place.from(), place.to()).stream())
                .findFirst();
    }

    /** Words around its time or rhythm by which it may be no promise. Empty if there are none, or it has neither. */
    public Optional<String> takenBack() {
        String words = passage.words().orElse("");
        return places(words).stream()
                .flatMap(place -> UnpromisedSaid.around(words, place.from(), place.to()).stream())
                .findFirst();
    }

    private List<Stretch> places(String words) {
        List<Stretch> ofTime = Stretch.ofTime(words, limit().text());
        return ofTime.isEmpty() ? Stretch.ofRhythm(words, rhythm().text()) : ofTime;
    }
}
