package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;

/** Cuts a block into its sentences: those of its prose, the items of a list that runs on in it, and answers. */
final class Pieces {

    /** A heading that runs into its paragraph, "5.1 Advertising.", has at most so many words after its number, and no verb. */
    private static final int LONGEST_RUN_IN = 5;
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "must", "can",
            "may", "do", "does", "should", "shall", "apply", "applies", "we", "they", "it");

    private final Folded folded;
    private final Sentence.Kind kind;
    private final Optional<String> outer;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Folded folded, Sentence.Kind kind, Optional<String> outer) {
        this.folded = folded;
        this.kind = kind;
        this.outer = outer;
    }

    static List<Piece> of(Folded folded, Sentence.Kind kind, Optional<String> opener) {
        Pieces pieces = new Pieces(folded, kind, opener);
        List<Integer> items = RunOnList.items(folded);
        if (items.isEmpty()) {
            pieces.prose(SentenceEnds.in(folded));
        } else {
            pieces.list(RunOnList.stretches(folded.text().length(), items));
        }
        return pieces.pieces;
    }

    private void prose(List<Span> spans) {
        Optional<String> opener = outer;
        for (Span span : spans) {
            pieces.add(new Piece(kind, span, opener));
            String text = span.of(folded.text());
            boolean opens = text.endsWith("?") && (pieces.size() == 1 || startsLine(span) || pieces.size() > 1
                    && opener.isPresent() && opener.get().endsWith("?"))
                    || pieces.size() == 1 && spans.size() > 1 && isRunIn(text);
            opener = opens ? Optional.of(text) : opener;
        }
    }

    /** What stands before the first item opens them all; after the last item's first sentence there may be prose. */
    private void list(List<Span> stretches) {
        prose(SentenceEnds.in(folded, stretches.get(0)));
        Optional<String> opener = outer;
        if (!pieces.isEmpty()) {
            String before = pieces.get(pieces.size() - 1).span().of(folded.text());
            opener = Openers.opens(before) ? Optional.of(outer.filter(text -> kind == Sentence.Kind.ITEM)
                    .map(text -> text + " " + before).orElse(before)) : outer;
        }
        Sentence.Kind item = kind == Sentence.Kind.PROSE ? Sentence.Kind.ITEM : kind;
        for (int number = 1; number < stretches.size(); number++) {
            boolean last = number == stretches.size() - 1;
            List<Span> spans = SentenceEnds.in(folded, stretches.get(number));
            for (int each = 0; each < spans.size(); each++) {
                boolean after = last && each > 0;
                pieces.add(new Piece(after ? kind : item, spans.get(each), after ? outer : opener));
            }
        }
    }

    private boolean startsLine(Span span) {
        return span.start() > 0 && folded.endsLine(span.start() - 1);
    }

    /** "5.1 Advertising." before a sentence is the heading of its paragraph. */
    private static boolean isRunIn(String text) {
        int space = text.indexOf(' ');
        boolean numbered = space > 0 && Character.isDigit(text.charAt(0)) && text.substring(0, space).indexOf('.') > 0;
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split(" "));
        return numbered && text.endsWith(".") && words.size() <= LONGEST_RUN_IN + 1
                && words.stream().noneMatch(VERBS::contains);
    }
}
