package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.rules.words.Numbers.Found;
import org.schoolpolicyreview.rules.words.Numbers.Of;

/** How a figure stands in words: "from 62% to 80%", "to at least 95%", "in 2023 it was 52%". */
final class FigureWords {

    static final String FIGURE = "(?:\\d+(?:[.,]\\d+)?|[a-z]{3,9})(?: *%| *per ?cent\\b| *percentage points?\\b| *-?points?\\b)";
    /** In digits; as a word only where it is followed by what it counts: "from one to the other" is no figure. */
    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)?|[a-z]{3,9}(?= *(?:%|per ?cent|(?:percentage )?points?)))";
    private static final Pattern FROM_TO = words("from (?:(?:about|around|only|a|an|the|our|baseline|of) ){0,3}(?<from>" + NUMBER
            + " *(?:%|per ?cent|(?:percentage )?points?)?)(?<between>[^.;!?]{0,60}?) to (?:(?:at|least|over|above|below|under|about"
            + "|no|more|less|fewer|than) ){0,3}(?<to>" + NUMBER + " *(?:%|per ?cent|(?:percentage )?points?)?)(?!\\d)");
    private static final Pattern REACHED = words("(?:to|reach\\w*|achiev\\w*|at least|at or above|above|over|below|under|less than"
            + "|fewer than|more than|no more than|within|by|exceed\\w*|minimum(?: of)?|target(?: of| is|:)?|so that|to be)"
            + " (?:(?:a|an|the|at|least|about|over|above|below|under|more|less|than|agreed|minimum|of) ){0,3}" + FIGURE);
    private static final Pattern SHARE = words("\\d+ *(?:%|per ?cent) of (?:[\\w'-]+ ){0,4}(?:pupils|students|children|learners"
            + "|scholars|staff|teachers|families|parents|carers|governors|leavers|girls|boys|them|both|each|all|applicants|respondents)"
            + "|\\d+ *(?:%|per ?cent) or (?:more|fewer|less|above|below|higher|lower)");
    private static final Pattern AS_OTHERS = words("match(?:es|ed|ing)?(?: or exceed\\w*)?(?= \\w)"
            + "|(?:in )?line with (?:the |that |those )?(?:national|all|other|their|peers|average|non)"
            + "|same (?:rate|level|share|proportion|score)? ?as|equal to|at or above (?:the )?national|no (?:more|less|worse|lower|higher) than"
            + "|to (?:zero|nil|none)");
    private static final Pattern STARTS = words("(?:was|were|is|are|currently|at present|baseline\\w*|now|stands at|stood at|starting"
            + " (?:point|from|at))[^.;!?0-9]{0,25}" + FIGURE + "|baseline[^.;!?0-9]{0,12}\\d+");
    private static final Pattern BEFORE_A_START = words("(?:was|were|is|are|currently|present|baseline\\w*|now|stands|stood)"
            + "[^.;!?]{0,25}$");

    private FigureWords() {}

    /** From one figure to another. */
    record FromTo(double from, double to, String text) {}

    static Optional<FromTo> fromTo(List<String> passages) {
        return passages.stream().flatMap(passage -> fromTo(passage).stream()).findFirst();
    }

    private static Optional<FromTo> fromTo(String passage) {
        Matcher found = FROM_TO.matcher(Plain.of(passage));
        while (found.find()) {
            Optional<Found> from = Numbers.in(found.group("from")).stream().findFirst();
            Optional<Found> to = Numbers.in(found.group("to")).stream().findFirst();
            // "from 2023 to 2027" are years, not figures
            boolean years = from.filter(each -> each.of() == Of.SOMETHING && each.value() > 1900).isPresent();
            if (from.isPresent() && to.isPresent() && !years) {
                return Optional.of(new FromTo(from.get().value(), to.get().value(), found.group().strip()));
            }
        }
        return Optional.empty();
    }

    /** A value that is to be reached, as the words put it. */
    static Optional<String> reached(List<String> promises) {
        return fromTo(promises).map(FromTo::text).or(() -> promises.stream().flatMap(each -> reached(each).stream()).findFirst());
    }

    private static Optional<String> reached(String promise) {
        String plain = Plain.of(promise);
        Matcher reached = REACHED.matcher(plain);
        while (reached.find()) {
            if (Numbers.anyOf(reached.group())) {
                return Optional.of(reached.group().strip());
            }
        }
        Matcher share = SHARE.matcher(plain);
        while (share.find()) {
            if (!BEFORE_A_START.matcher(plain.substring(0, share.start())).find()) {
                return Optional.of(share.group().strip());
            }
        }
        Matcher others = AS_OTHERS.matcher(plain);
        return others.find() ? Optional.of(others.group().strip()) : Optional.empty();
    }

    /** A value that it starts from, as the words put it. */
    static Optional<String> starts(List<String> passages) {
        return fromTo(passages).map(FromTo::text).or(() -> passages.stream().map(Plain::of).flatMap(passage -> {
            Matcher starts = STARTS.matcher(passage);
            return starts.find() && Numbers.anyOf(starts.group()) ? Optional.of(starts.group().strip()).stream()
                    : Optional.<String>empty().stream();
        }).findFirst());
    }

    /** Whether a value is measured by another: as good as that of all pupils, no more than their share. */
    static boolean comparesWithOthers(String value) {
        return AS_OTHERS.matcher(value).find();
    }

    static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    }
}
