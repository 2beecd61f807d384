package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Cuts a document into passages, however its sentences were cut: paragraphs stay whole, lettered parts come apart. */
final class Passages {

    private static final CueList STARTS = CueList.read(Passages.class, "starts.txt");

    private final ReadText document;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(ReadText document) {
        this.document = document;
    }

    static List<Passage> of(ReadText document) {
        Passages passages = new Passages(document);
        List<Sentence> block = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!block.isEmpty() && (block.get(0).quotation().block() != sentence.quotation().block()
                    || passages.starts(sentence.text()))) {
                passages.add(block);
                block.clear();
            }
            block.add(sentence);
        }
        passages.add(block);
        return passages.passages;
    }

    /** Whether an objective of its own may begin with this sentence. */
    private boolean starts(String text) {
        List<Token> tokens = Tokens.of(text);
        return Label.of(text).filter(label -> label.rest() < text.length() || label.named()).isPresent()
                || STARTS.at("ordinal", tokens, 0).isPresent();
    }

    private void add(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        Sentence first = sentences.get(0);
        String text = String.join(" ", sentences.stream().map(Sentence::text).toList());
        Quotation quotation = first.quotation().of(String.join(" ", sentences.stream()
                .map(sentence -> sentence.quotation().text()).toList()));
        List<Integer> cuts = first.context().columns().isEmpty() ? lettered(text) : List.of(0);
        for (int cut = 0; cut < cuts.size(); cut++) {
            String part = text.substring(cuts.get(cut), cut + 1 < cuts.size() ? cuts.get(cut + 1) : text.length()).strip();
            add(first, part, cuts.size() == 1 ? quotation : quotation.of(part));
        }
    }

    /** Where the words start after the number of a paragraph: "4.1 ". */
    private static int afterNumber(String text) {
        int at = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        boolean number = at > 2 && at < text.length() && text.charAt(at) == ' ' && text.charAt(at - 1) != '.'
                && text.lastIndexOf('.', at) > 0;
        return number ? at + 1 : 0;
    }

    private void add(Sentence first, String words, Quotation quotation) {
        String text = words.substring(first.context().columns().isEmpty() ? afterNumber(words) : 0);
        int number = first.quotation().block();
        Block block = number < document.document().text().size() ? document.document().text().get(number)
                : new Block.Paragraph(text, first.quotation().place());
        int level = block instanceof Block.Heading heading ? heading.level() : 0;
        int depth = block instanceof Block.ListItem item ? item.depth() : 0;
        String mark = block instanceof Block.ListItem item ? item.mark() : "";
        int table = block instanceof Block.TableRow row ? row.table() : 0;
        passages.add(new Passage(first.kind(), level, depth, mark, table, text, first.context().columns(),
                first.context(), quotation));
    }

    /** Where "(a) ...; (b) ..." is to be cut: only if there are two at least. */
    private static List<Integer> lettered(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Integer> cuts = new ArrayList<>(List.of(0));
        char expected = 'a';
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean letter = tokens.get(at).word().equals("(") && tokens.get(at + 2).word().equals(")")
                    && (tokens.get(at + 1).word().equals(String.valueOf(expected))
                            || tokens.get(at + 1).word().equals(String.valueOf(expected - 'a' + 1)));
            if (letter) {
                if (at > 0) {
                    cuts.add(tokens.get(at).span().start());
                }
                expected++;
            }
        }
        return expected - 'a' > 1 ? cuts : List.of(0);
    }
}
