package org.schoolpolicyreview.rules.words;

import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;

/**
 * What is read again from the words of a statement, when a rule first asks for it: most statements are never asked for
 * their time. Belongs to one review, and so to one thread.
 */
public final class WordsRead {

    private final Statement statement;
    private @Nullable LimitSaid limit;
    private @Nullable RhythmSaid rhythm;
    private @Nullable Firmness firmness;
    private @Nullable ClicksSaid clicks;

    /** Of a statement, of which nothing is read yet. */
    public WordsRead(Statement statement) {
        this.statement = statement;
    }

    /** The time within which it is to happen. */
    public LimitSaid limit() {
        LimitSaid read = limit;
        if (read == null) {
            read = LimitSaid.of(statement);
            limit = read;
        }
        return read;
    }

    /** How often it is to happen. */
    public RhythmSaid rhythm() {
        RhythmSaid read = rhythm;
        if (read == null) {
            read = RhythmSaid.of(statement);
            rhythm = read;
        }
        return read;
    }

    /** How firmly it is put. */
    public Firmness firmness() {
        Firmness read = firmness;
        if (read == null) {
            read = FirmnessInWords.of(statement);
            firmness = read;
        }
        return read;
    }

    /** In how many clicks it is found. */
    public ClicksSaid clicks() {
        ClicksSaid read = clicks;
        if (read == null) {
            read = ClicksSaid.of(statement);
            clicks = read;
        }
        return read;
    }
}
