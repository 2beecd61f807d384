package org.schoolpolicyreview.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * Reads the features by which it is heard how firmly a sentence is put, whatever it is about: its words, one to three
 * together; its frame, in which each run of words of its matter counts as one; how it begins; and the frames of the
 * sentence before and after, of the heading and of the opening line.
 */
public final class FirmnessReader {

    private static final int MOST_WORDS = 3;
    private static final int MOST_OF_FRAME = 5;
    private static final int MOST_OF_OPENING = 5;
    private static final int MOST_AROUND = 4;
    private static final int MOST_BEFORE = 3;
    private static final int MOST_OF_HEADING = 2;
    private static final Span NOWHERE = new Span(0, 0);
    private static final String MATTER = "_";
    private static final Set<String> EVERYDAY = EverydayWords.read();

    /** A word of a frame, or a run of words of the matter. */
    private record Piece(String word, Span span) {}

    /** The features of a sentence, with the sentences around it in its own block or the one before. */
    public List<Feature> of(Sentence sentence, Optional<Sentence> before, Optional<Sentence> next) {
        return List.copyOf(gathered(sentence, before, next));
    }

    Features gathered(Sentence sentence, Optional<Sentence> before, Optional<Sentence> next) {
        Features all = new Features();
        List<Piece> words = pieces(sentence.tokens());
        List<Piece> frame = frame(words);
        runs(all, "fw ", edged(words), MOST_WORDS);
        runs(all, "ff ", edged(frame), MOST_OF_FRAME);
        long opening = Hash.with(Hash.NOTHING, "fb");
        for (Piece piece : frame.subList(0, Math.min(MOST_OF_OPENING, frame.size()))) {
            opening = Hash.with(Hash.with(opening, ' '), piece.word());
            all.add(opening, piece.span().start(), piece.span().end());
        }
        sentence.context().opener().ifPresent(line -> around(all, "fo ", Tokens.of(line), MOST_AROUND));
        sentence.context().columns().forEach(cell -> around(all, "fd ", Tokens.of(cell.head()), MOST_OF_HEADING));
        sentence.context().heading().ifPresent(line -> runs(all, "fh ", hidden(pieces(Tokens.of(line))), MOST_OF_HEADING));
        next.ifPresent(other -> around(all, "fa ", other.tokens(), MOST_AROUND));
        before.filter(other -> other.kind() != Sentence.Kind.HEADING)
                .filter(other -> other.quotation().block() >= sentence.quotation().block() - 1)
                .ifPresent(other -> around(all, "fp ", other.tokens(), MOST_BEFORE));
        all.weigh(0, 1);
        return all;
    }

    private static void around(Features all, String prefix, List<Token> tokens, int most) {
        runs(all, prefix, edged(hidden(frame(pieces(tokens)))), most);
    }

    private static List<Piece> pieces(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>(tokens.size());
        tokens.forEach(token -> pieces.add(new Piece(Character.isDigit(token.word().charAt(0)) ? "#" : token.word(), token.span())));
        return pieces;
    }

    /** With each run of words that are not everyday words as one piece. */
    private static List<Piece> frame(List<Piece> words) {
        List<Piece> frame = new ArrayList<>(words.size());
        for (Piece piece : words) {
            boolean kept = !Character.isLetter(piece.word().charAt(0)) || EVERYDAY.contains(piece.word());
            Piece last = frame.isEmpty() ? null : frame.get(frame.size() - 1);
            if (kept) {
                frame.add(piece);
            } else if (last != null && last.word().equals(MATTER)) {
                frame.set(frame.size() - 1, new Piece(MATTER, new Span(last.span().start(), piece.span().end())));
            } else {
                frame.add(new Piece(MATTER, piece.span()));
            }
        }
        return frame;
    }

    private static List<Piece> hidden(List<Piece> pieces) {
        List<Piece> hidden = new ArrayList<>(pieces.size());
        pieces.forEach(piece -> hidden.add(new Piece(piece.word(), NOWHERE)));
        return hidden;
    }

    private static List<Piece> edged(List<Piece> pieces) {
        List<Piece> edged = new ArrayList<>(pieces.size() + 2);
        edged.add(new Piece("<", NOWHERE));
        edged.addAll(pieces);
        edged.add(new Piece(">", NOWHERE));
        return edged;
    }

    private static void runs(Features all, String prefix, List<Piece> pieces, int most) {
        long named = Hash.with(Hash.NOTHING, prefix);
        for (int at = 0; at < pieces.size(); at++) {
            long name = named;
            Span span = NOWHERE;
            for (int last = at; last < at + most && last < pieces.size(); last++) {
                Piece piece = pieces.get(last);
                name = Hash.with(Hash.with(name, ' '), piece.word());
                span = span.length() == 0 ? piece.span() : piece.span().length() == 0 ? span : new Span(span.start(), piece.span().end());
                all.add(name, span.start(), span.end());
            }
        }
    }
}
