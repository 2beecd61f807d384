package org.schoolpolicyreview.teaching.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;

/**
 * A promise in a frame, read as the product reads a text.
 *
 * @param frame the frame
 * @param sentence the sentence in which the promise stands, with what the frame adds to it
 * @param before the sentence before it
 * @param next the sentence after it in the same block
 */
public record Framed(Frame frame, Sentence sentence, Optional<Sentence> before, Optional<Sentence> next) {

    /** Words that keep their capital within a sentence. */
    private static final Set<String> NAMES = Set.of("I", "Mrs", "Mr", "Ms", "Year", "Key", "Ofsted", "National", "Friday");
    /** By so many letters after its first the promise is found again. */
    private static final int TELLING = 20;

    /** A promise in a frame; empty if it is cut in two there. */
    public static Optional<Framed> of(Frame frame, String promise) {
        String runOn = runOn(promise);
        String text = frame.text().replace(Frame.WHOLE, promise).replace(Frame.RUN_ON, runOn.substring(0, runOn.length() - 1));
        List<Block> blocks = new ArrayList<>();
        frame.heading().ifPresent(heading -> blocks.add(new Block.Heading(2, heading, Place.NONE)));
        boolean isHead = true;
        for (String line : text.strip().split("\n")) {
            if (line.startsWith("- ")) {
                blocks.add(new Block.ListItem(1, "-", line.substring(2), Place.NONE));
            } else if (line.startsWith("| ---")) {
                isHead = false;
            } else if (line.startsWith("| ")) {
                blocks.add(new Block.TableRow(1, isHead, Arrays.asList(line.replaceAll("^\\| | \\|$", "").split(" \\| ")), Place.NONE));
                isHead = false;
            } else if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(line, Place.NONE));
            }
        }
        return found(frame, Sentences.of(blocks, 0), promise.substring(1, Math.min(promise.length() - 1, TELLING)).toLowerCase(Locale.ROOT));
    }

    private static String runOn(String promise) {
        String first = promise.split("[ ,]")[0];
        boolean isName = NAMES.contains(first) || first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return isName ? promise : promise.substring(0, 1).toLowerCase(Locale.ROOT) + promise.substring(1);
    }

    private static Optional<Framed> found(Frame frame, List<Sentence> sentences, String letters) {
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.text().toLowerCase(Locale.ROOT).contains(letters)) {
                Optional<Sentence> next = sentences.stream().skip(at + 1L).findFirst()
                        .filter(other -> other.quotation().block() == sentence.quotation().block());
                return Optional.of(new Framed(frame, sentence, at == 0 ? Optional.empty() : Optional.of(sentences.get(at - 1)), next));
            }
        }
        return Optional.empty();
    }
}
