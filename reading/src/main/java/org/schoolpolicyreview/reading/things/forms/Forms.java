package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Sentence;

/**
 * The labels with values, and the sentences, of a text. They are cut from its blocks, so that a full stop or the lack of
 * one makes no difference.
 *
 * @param forms labels with values, in reading order
 * @param sentences all else, in reading order
 */
public record Forms(List<Form> forms, List<Piece> sentences) {

    public Forms {
        forms = List.copyOf(forms);
        sentences = List.copyOf(sentences);
    }

    /** Reads the forms of a document, of which the sentences have been read. */
    public static Forms of(PolicyDocument document, List<Sentence> sentences) {
        return new Reader(document.text(), sentences).read();
    }

    private static final class Reader {

        /** A value under its label, in a block of its own, is so short at most. */
        private static final int LONGEST_VALUE = 14;
        /** So many blocks are the head of a document. */
        private static final int HEAD = 9;
        /** So many blocks are its end. */
        private static final int TAIL = 4;

        private final List<Block> blocks;
        private final Map<Integer, Sentence> firstOfBlock = new HashMap<>();
        private final List<Form> forms = new ArrayList<>();
        private final List<Piece> sentences = new ArrayList<>();
        private final List<Entry> lines = new ArrayList<>();

        Reader(List<Block> blocks, List<Sentence> read) {
            this.blocks = blocks;
            read.forEach(sentence -> firstOfBlock.putIfAbsent(sentence.quotation().block(), sentence));
        }

        Forms read() {
            int at = 0;
            while (at < blocks.size()) {
                Sentence sentence = firstOfBlock.get(at);
                if (sentence == null) {
                    at++;
                } else if (blocks.get(at) instanceof Block.TableRow row) {
                    endLines();
                    at = table(row.table(), at);
                } else {
                    at += block(sentence, at);
                }
            }
            endLines();
            return new Forms(forms, sentences);
        }

        private int table(int number, int from) {
            List<Sentence> rows = new ArrayList<>();
            int at = from;
            while (at < blocks.size() && blocks.get(at) instanceof Block.TableRow row && row.table() == number) {
                if (firstOfBlock.get(at) != null) {
                    rows.add(firstOfBlock.get(at));
                }
                at++;
            }
            TableForm.read(rows, forms, sentences);
            return at;
        }

        /** Reads a block; how many blocks it took, as a label may stand in one and its value in the next. */
        private int block(Sentence first, int at) {
            String text = Folded.of(blocks.get(at).text()).text();
            Label alone = Label.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
            if (alone != Label.NONE && alone != Label.OTHER && Label.isWhole(text) && isBare(text) && at + 1 < blocks.size() && isShortValue(at + 1)) {
                lines.add(new Entry(alone, text, Folded.of(blocks.get(at + 1).text()).text(),
                        firstOfBlock.get(at + 1).quotation(), where(at)));
                return 2;
            }
            List<Entry> dated = DatedLine.entries(text, first.quotation());
            if (!dated.isEmpty()) {
                endLines();
                forms.add(new Form(Form.Kind.ROW, dated));
                return 1;
            }
            int before = lines.size();
            for (PieceCutter.Cut cut : PieceCutter.cut(text)) {
                String label = cut.label().of(text);
                Piece piece = new Piece(label, cut.value().of(text), first.quotation().of(cut.all().of(text)),
                        first.context().headings(), where(at));
                if (piece.isLabelled()) {
                    lines.add(new Entry(Label.of(label), label, piece.value(), piece.quotation(), piece.where()));
                } else if (lines.size() > before && FoundDate.isAlone(piece.value())) {
                    // "Signed: A. Person, Chair. 12 March 2026": the date that ends a line is of what stands before.
                    lines.add(new Entry(Label.DATE, "", piece.value(), piece.quotation(), piece.where()));
                } else {
                    sentences.add(piece);
                }
            }
            if (lines.size() == before) {
                endLines();
            }
            return 1;
        }

        /** A label that stands alone holds neither a line to fill in nor a number. */
        private static boolean isBare(String text) {
            return !Blank.hasLine(text) && text.chars().noneMatch(Character::isDigit);
        }

        private Piece.Where where(int at) {
            return at < HEAD || at >= blocks.size() - TAIL ? Piece.Where.EDGE : Piece.Where.BODY;
        }

        private boolean isShortValue(int at) {
            Block block = blocks.get(at);
            boolean line = block instanceof Block.Paragraph || block instanceof Block.ListItem;
            String text = Folded.of(block.text()).text();
            return line && firstOfBlock.get(at) != null && Words.of(text).size() <= LONGEST_VALUE
                    && (Label.of(text) == Label.NONE || Label.of(text) == Label.BODY)
                    && PieceCutter.cut(text).stream().noneMatch(cut -> cut.label().length() > 0)
                    && (Blank.is(text) || !FoundDate.inField(text).isEmpty()
                            || !Rhythm.foundIn(text).isEmpty()
                            || Bodies.isOne(Words.of(text)));
        }

        private void endLines() {
            if (!lines.isEmpty()) {
                forms.add(new Form(Form.Kind.LINES, lines));
                lines.clear();
            }
        }
    }
}
