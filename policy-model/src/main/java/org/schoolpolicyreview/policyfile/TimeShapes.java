package org.schoolpolicyreview.policyfile;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/**
 * The shapes of dates, periods and rhythms. All of them keep their words. A day that does not exist is a
 * mistake; words that hold no date or number are kept as they are, and the officer is told that they were not
 * understood.
 */
final class TimeShapes {

    static final Shape<WrittenDate> DATE = new InWords<>("date", WrittenDate::of, WrittenDate::text,
            WrittenDate::understood, WrittenDate::impossible);
    static final Shape<WrittenPeriod> PERIOD = new InWords<>("period", WrittenPeriod::of, WrittenPeriod::text,
            period -> period.understood() || period.length().isPresent(), WrittenPeriod::impossible);
    static final Shape<Rhythm> RHYTHM = new InWords<>("rhythm", Rhythm::of, Rhythm::text,
            rhythm -> rhythm.understood() || rhythm.vague() || !rhythm.events().isEmpty(), rhythm -> Optional.empty());
    private TimeShapes() {}

    private record InWords<V>(
            String whatItIs,
            Shape<V> text,
            Predicate<V> understood,
            Function<V, Optional<String>> impossible) implements Shape<V> {

        InWords(String whatItIs, Function<String, V> of, Function<V, String> words, Predicate<V> understood,
                Function<V, Optional<String>> impossible) {
            this(whatItIs, Shapes.text(of, words), understood, impossible);
        }

        @Override
        public Optional<V> read(Node node, Mistakes mistakes) {
            Optional<V> value = text.read(node, mistakes);
            Optional<String> cannotBe = value.flatMap(impossible);
            if (cannotBe.isPresent()) {
                mistakes.error(node.origin(), sentence(cannotBe.get()),
                        "Check it against the document.");
                return Optional.empty();
            }
            if (value.isPresent() && !understood.test(value.get())) {
                mistakes.advice(node.origin(), "No " + whatItIs + " is understood in " + node.whatItIs()
                        + "; it is kept as it is written.", "If the document says no more, leave it so.");
            }
            return value;
        }

        private static String sentence(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        }

        @Override
        public Node write(V value) {
            return text.write(value);
        }

        @Override
        public Node.Keys schema(Definitions definitions) {
            return text.schema(definitions);
        }
    }
}
