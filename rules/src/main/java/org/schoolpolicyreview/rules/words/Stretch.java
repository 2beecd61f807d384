package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;

/** A stretch of some words: from where, and to where (not included). */
record Stretch(int from, int to) {

    /** No real text says the same so often, and a made-up one is not to take long. */
    private static final int MOST = 50;

    /** "... and no later than the next": the day was left out in the words. */
    private static final Pattern THE_NEXT = Pattern.compile("^.* the next(?= (?:\\w+ )?day$)");

    /** Every place where a text stands in these words. */
    static List<Stretch> all(String words, String text) {
        List<Stretch> found = new ArrayList<>();
        int at = text.isEmpty() ? -1 : words.indexOf(text);
        while (at >= 0 && found.size() < MOST) {
            found.add(new Stretch(at, at + text.length()));
            at = words.indexOf(text, at + text.length());
        }
        return found;
    }

    /** Every place of a time, without what softens it: in "normally written within a day" a "not" could hide. */
    static List<Stretch> ofTime(String words, String time) {
        List<Stretch> places = all(words, time);
        if (places.isEmpty()) {
            Matcher theNext = THE_NEXT.matcher(time);
            return theNext.find() ? all(Plain.of(words), theNext.group()) : places;
        }
        Optional<TimeLimit> said = TimeLimit.foundIn(time).stream().findFirst();
        if (said.isEmpty()) {
            return places;
        }
        for (int k = time.lastIndexOf(' ') + 1; k > 0; k = time.lastIndexOf(' ', k - 2) + 1) {
            List<TimeLimit> rest = TimeLimit.foundIn(time.substring(k));
            if (!rest.isEmpty() && rest.get(0).span().equals(said.get().span())) {
                return within(places, k, time.length());
            }
        }
        return places;
    }

    /** Every place of a rhythm, without what softens it. */
    static List<Stretch> ofRhythm(String words, String rhythm) {
        List<Stretch> places = all(words, rhythm);
        for (Rhythm core : Rhythm.foundIn(rhythm)) {
            int at = rhythm.indexOf(core.text());
            return within(places, at, at + core.text().length());
        }
        return places;
    }

    private static List<Stretch> within(List<Stretch> places, int from, int to) {
        return places.stream().map(place -> new Stretch(place.from + from, place.from + to)).toList();
    }
}
