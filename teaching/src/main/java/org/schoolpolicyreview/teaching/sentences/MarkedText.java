package org.schoolpolicyreview.teaching.sentences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.yaml.Node;

/** Reads the texts of a school, sentence by sentence, with the marks of people. */
public final class MarkedText {

    private MarkedText() {}

    /**
     * All sentences of a school, in order; one without marks speaks of no part.
     *
     * @throws IllegalStateException if a mark quotes words that no sentence of its document holds
     */
    public static List<MarkedSentence> read(Path school, Path marks) {
        School read = PolicyFiles.read(school).school();
        List<Mark> all = Files.isRegularFile(marks) ? marks(marks) : List.of();
        List<MarkedSentence> sentences = new ArrayList<>();
        for (int number = 0; number < read.documents().size(); number++) {
            PolicyDocument document = read.documents().get(number);
            String file = document.file().orElseThrow();
            List<Mark> own = all.stream().filter(mark -> file.startsWith(mark.document() + ".")).toList();
            sentences.addAll(of(school.getFileName().toString(), file, Sentences.of(document, number), own));
        }
        return sentences;
    }

    private record Mark(String document, String part, Use use, String heading, String quote) {}

    private static List<Mark> marks(Path file) {
        return DataFile.items(DataFile.read(file), "marks").stream().map(MarkedText::mark).toList();
    }

    private static Mark mark(Node node) {
        boolean unsure = DataFile.texts(node, "unsure").contains("yes");
        Use use = unsure ? Use.UNSURE : DataFile.text(node, "as").equals(Use.SHOWS.word()) ? Use.SHOWS : Use.FALLS_SHORT;
        return new Mark(DataFile.text(node, "document"), DataFile.text(node, "part"), use,
                DataFile.texts(node, "heading").stream().findFirst().orElse(""), DataFile.text(node, "quote"));
    }

    private static List<MarkedSentence> of(String school, String file, List<Sentence> sentences, List<Mark> marks) {
        List<String> letters = sentences.stream().map(each -> letters(each.text())).toList();
        List<Map<String, Use>> uses = new ArrayList<>();
        sentences.forEach(each -> uses.add(new HashMap<>()));
        for (Mark mark : marks) {
            List<Integer> places = places(mark, sentences, letters);
            if (places.isEmpty()) {
                throw new IllegalStateException(school + " / " + file + ": no sentence holds \"" + mark.quote() + "\".");
            }
            places.forEach(place -> uses.get(place).merge(mark.part(), mark.use(), MarkedText::firmer));
        }
        List<MarkedSentence> marked = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            marked.add(new MarkedSentence(school, file, sentences.get(at),
                    at == 0 ? Optional.empty() : Optional.of(sentences.get(at - 1)), after(sentences, at), uses.get(at)));
        }
        return marked;
    }

    private static Optional<Sentence> after(List<Sentence> sentences, int at) {
        return sentences.stream().skip(at + 1L).findFirst()
                .filter(other -> other.quotation().block() == sentences.get(at).quotation().block());
    }

    private static Use firmer(Use one, Use other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The sentence that holds the quotation; else those that it holds; else those that hold a half of it. */
    private static List<Integer> places(Mark mark, List<Sentence> sentences, List<String> letters) {
        String quote = letters(mark.quote());
        List<Integer> holding = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        List<Integer> half = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            String own = letters.get(at);
            if (own.contains(quote)) {
                holding.add(at);
            } else if (own.length() > 8 && quote.contains(own)) {
                held.add(at);
            } else if (own.length() > 8 && quote.length() > 16 && (own.contains(quote.substring(0, quote.length() / 2))
                    || own.contains(quote.substring(quote.length() / 2)))) {
                half.add(at);
            }
        }
        List<Integer> best = !holding.isEmpty() ? holding : !held.isEmpty() ? held : half;
        String heading = letters(mark.heading());
        List<Integer> under = best.stream().filter(at -> heading.isEmpty() || sentences.get(at).context().heading()
                .map(MarkedText::letters).filter(heading::equals).isPresent()).toList();
        return under.isEmpty() ? best : under;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(java.util.Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
