package org.schoolpolicyreview.reading;

import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * A sentence of a document, with its context and the values that it names. A heading, a list item without a full stop, a
 * whole table row and a question with its answer count as sentences too.
 *
 * @param number its number in the document, from 0, in reading order
 * @param kind what stands there
 * @param text the folded words; spans count in these
 * @param context what stands around it
 * @param mentions the values that it names, in the order in which they stand; values inside longer ones are left out
 * @param quotation the words as they stand, with their place
 * @param tokens the words and signs of its text, which is cut once for all who look for cues in it
 */
public record Sentence(int number, Kind kind, String text, Context context, List<Mention> mentions, Quotation quotation,
        List<Token> tokens) {

    /** What stands there. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A sentence of a paragraph. */
        PROSE,
        /** An item of a list, or a sentence of one. */
        ITEM,
        /** A row of a table: its cells with {@code " | "} between them. */
        ROW,
        /** A row of column heads. */
        HEAD_ROW,
        /** A footnote. */
        FOOTNOTE,
        /** A person's summary of what cannot be had as text. */
        NOTE
    }

    /** "Yes, always." says no more than the question. */
    private static final int WORDS_OF_AN_ANSWER = 3;

    public Sentence {
        mentions = List.copyOf(mentions);
    }

    /** A sentence of which the text is still to be cut. */
    public Sentence(int number, Kind kind, String text, Context context, List<Mention> mentions, Quotation quotation) {
        this(number, kind, text, context, mentions, quotation, Tokens.of(text));
    }

    /** The same sentence, which names other values. */
    public Sentence naming(List<Mention> others) {
        return new Sentence(number, kind, text, context, others, quotation, tokens);
    }

    /** Whether it only asks, or says a bare "Yes" or "No" to a question: then it promises, rules and tells nothing. */
    public boolean asksOnly() {
        boolean answers = context.opener().filter(opener -> opener.endsWith("?")).isPresent();
        return text.endsWith("?") || answers && text.split(" ").length < WORDS_OF_AN_ANSWER;
    }

    /** The mentions of values of one kind. */
    public <V extends Value> Stream<Mention.Of<V>> mentions(Class<V> kind) {
        return mentions.stream().filter(mention -> kind.isInstance(mention.value()))
                .map(mention -> new Mention.Of<>(mention.span(), kind.cast(mention.value())));
    }

    /** The values of one kind. */
    public <V extends Value> List<V> values(Class<V> kind) {
        return mentions(kind).map(Mention.Of::value).toList();
    }

    /** The words of a stretch. */
    public String words(Span span) {
        return span.of(text);
    }
}
