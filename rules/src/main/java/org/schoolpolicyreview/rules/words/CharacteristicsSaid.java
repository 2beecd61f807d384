package org.schoolpolicyreview.rules.words;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Characteristic;

/** Finds protected characteristics in words, the longest name first: "sexual orientation" is not "sex". */
public final class CharacteristicsSaid {

    private record Name(Pattern pattern, Characteristic characteristic) {}

    private static final List<Name> NAMES = Stream.of(Characteristic.values())
            .flatMap(each -> Stream.concat(Stream.of(each.word()), each.alsoWritten().stream())
                    .map(name -> new Written(name, each)))
            .sorted(Comparator.comparingInt((Written written) -> -written.name().length()))
            .map(written -> new Name(pattern(written.name()), written.characteristic()))
            .toList();

    private record Written(String name, Characteristic characteristic) {}

    /** Words that only look like a name: nobody is protected because of "age-appropriate language". */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:school|statutory|compulsory|working|reading|any|years of|the|pension|retirement|different|minimum)[ -]age\\b"
            + "|\\bage(?:[ -](?:appropriate\\w*|related|ranges?|groups?|phases?)|s? of \\d+)\\b"
            + "|\\bpregnant (?:staff|employees?|teachers?|workers?|women|colleagues?|members)\\b|\\bsex (?:and relationships? )?education\\b|\\brace relations\\b|\\bfaith schools?\\b", Pattern.CASE_INSENSITIVE);

    private CharacteristicsSaid() {}

    /** The characteristics that the words name. */
    public static Set<Characteristic> in(String words) {
        Set<Characteristic> found = EnumSet.noneOf(Characteristic.class);
        String left = NO_NAME.matcher(words).replaceAll(" … ");
        for (Name name : NAMES) {
            if (name.pattern().matcher(left).find()) {
                found.add(name.characteristic());
                left = name.pattern().matcher(left).replaceAll(" … ");
            }
        }
        return found;
    }

    private static Pattern pattern(String name) {
        String words = Stream.of(name.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}]+"));
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
