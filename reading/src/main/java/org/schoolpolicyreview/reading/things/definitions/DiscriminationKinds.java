package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * Kinds of discrimination by a word alone, where it is spoken of: "Direct is the plain sort, when you treat someone worse",
 * "Indirect: one rule for all that lands harder on some".
 */
final class DiscriminationKinds {

    private static final CueList KINDS = CueList.read(DiscriminationKinds.class, "discrimination-kinds.txt");
    private static final Set<String> SIGNS = Set.of(":", "-", "\u2013", "\u2014", ".", "=", "(");
    private static final int FEW = 3;

    private DiscriminationKinds() {}

    /** What a sentence, an item or a row explains, if the words around it speak of discrimination. */
    static Optional<Form> in(Sentence sentence, Words words, Optional<Sentence> before) {
        int start = words.past("before", words.start());
        Optional<CueMatch> kind = kind(words, start).or(() -> kind(words, words.start()));
        if (kind.isEmpty() || !isAbout(sentence, before)) {
            return Optional.empty();
        }
        int to = kind.get().to();
        if (sentence.kind() == Sentence.Kind.ROW) {
            return cell(sentence, words, kind.get());
        }
        boolean sign = to < words.size() && SIGNS.contains(words.tokens().get(to).word());
        int means = Math.max(words.past("means", to), words.past("is", to));
        int meaning = sign ? to + 1 : means;
        boolean says = meaning > to && words.wordsFrom(meaning) >= FEW && !words.isOther(meaning)
                && (sign || words.cue("meaning", meaning).isPresent() || words.isDoing(meaning));
        return says ? Optional.of(form(words, kind.get(), words.rest(meaning))) : Optional.empty();
    }

    private static Optional<Form> cell(Sentence row, Words words, CueMatch kind) {
        if (row.context().columns().size() < 2) {
            return Optional.empty();
        }
        Context.Cell name = row.context().columns().get(0);
        Context.Cell said = row.context().columns().get(1);
        boolean whole = words.tokens().get(kind.to() - 1).span().end() >= name.span().end();
        return whole && new Words(said.text()).wordsFrom(0) >= FEW
                ? Optional.of(form(words, kind, said.span())) : Optional.empty();
    }

    private static Form form(Words words, CueMatch kind, Span meaning) {
        return new Form(kind.cue().name(), words.words(kind.from(), kind.to()), meaning, true);
    }

    private static Optional<CueMatch> kind(Words words, int at) {
        return KINDS.in(words.tokens()).stream().filter(match -> match.from() == at)
                .reduce((one, other) -> one.to() >= other.to() ? one : other);
    }

    private static boolean isAbout(Sentence sentence, Optional<Sentence> before) {
        Context context = sentence.context();
        return has(context.heading()) || has(context.opener())
                || before.filter(last -> last.context().headings().equals(context.headings())).map(Sentence::text)
                        .filter(text -> has(Optional.of(text)) || startsWithKind(text)).isPresent()
                || context.columns().stream().anyMatch(cell -> has(Optional.of(cell.head())));
    }

    /** "Direct is ... Indirect is ...": the one before it was explained so. */
    private static boolean startsWithKind(String text) {
        Words words = new Words(text);
        return kind(words, words.start()).isPresent() && words.tokens().stream().map(Token::word).anyMatch("is"::equals);
    }

    private static boolean has(Optional<String> words) {
        return words.filter(each -> Words.FORMS.has("about-discrimination", each)).isPresent();
    }
}
