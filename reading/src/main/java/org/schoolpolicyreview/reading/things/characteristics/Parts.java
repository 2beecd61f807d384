package org.schoolpolicyreview.reading.things.characteristics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Parts a sentence by whom its characteristics protect. */
final class Parts {

    static final CueList CUES = CueList.read(Parts.class, "characteristics.txt");
    private static final Set<String> PEOPLE = Set.of("pupils", "staff", "everyone");
    private static final Set<String> OTHERS = Set.of("leaves out", "only", "adds", "same", "all nine", "last", "first",
            "two");
    /** Of a part that has named its people and then a whole list: other people start another part. */
    private static final String TAKEN = "taken";
    private static final int MANY = 3;
    private static final int WHOLE = 6;

    private final List<Token> tokens;
    private final List<CueMatch> matches;
    private final List<Part> parts = new ArrayList<>();
    private Part part = new Part();

    private Parts(List<Token> words) {
        tokens = words;
        matches = CUES.in(tokens);
    }

    /** The parts of a sentence, in their order. */
    static List<Part> of(String text) {
        return of(Tokens.of(text));
    }

    /** The parts of words that have been cut. */
    static List<Part> of(List<Token> words) {
        Parts parts = new Parts(words);
        parts.read();
        return parts.parts;
    }

    /** The people of whom words speak. */
    static Set<Audience> people(String words) {
        Set<Audience> people = EnumSet.noneOf(Audience.class);
        new Parts(Tokens.of(words)).events().stream().filter(event -> PEOPLE.contains(event.cue().name()))
                .forEach(event -> people.add(audience(event)));
        return people;
    }

    /** People, characteristics and cues side by side; of several in one place the longest. */
    private List<CueMatch> events() {
        List<CueMatch> events = new ArrayList<>();
        Optional<CueMatch> named = Optional.empty();
        for (CueMatch match : matches) {
            boolean people = PEOPLE.contains(match.cue().name()) && !isOfAnotherList(match);
            boolean none = match.is("no characteristic");
            boolean names = characteristic(match).isPresent() || people || none;
            if (names && named.filter(last -> last.to() > match.from()).isEmpty()) {
                named = Optional.of(match);
                if (!none) {
                    events.add(match);
                }
            } else if (OTHERS.contains(match.cue().name())) {
                events.add(match);
            }
        }
        events.sort(Comparator.comparing(CueMatch::from));
        return events;
    }

    /** The pupils of "the seven for pupils" are not whom this list is for. */
    private boolean isOfAnotherList(CueMatch people) {
        return matches.stream().anyMatch(match -> match.is("same") && match.from() < people.from() && match.to() >= people.to());
    }

    private void read() {
        int brackets = -1;
        for (CueMatch event : events()) {
            int opened = bracket(event.from());
            if (opened >= 0 && opened != brackets) {
                brackets = opened;
                if (isRemark(opened)) {
                    part.lastIsForStaffOnly();
                }
            }
            if (opened >= 0 && isRemark(opened)) {
                continue;
            }
            take(event);
        }
        parts.add(part);
    }

    private void take(CueMatch event) {
        String name = event.cue().name();
        Optional<Characteristic> characteristic = characteristic(event);
        if (characteristic.isPresent()) {
            if (part.named().size() >= WHOLE && part.named().contains(characteristic.get())) {
                next(Set.of()); // "..., with age applying to staff only": what it says of one that it has listed
            }
            part.named(characteristic.get());
        } else if (PEOPLE.contains(name)) {
            boolean taken = !part.named().isEmpty() || part.has(TAKEN);
            boolean same = part.people().equals(Set.of(audience(event))); // "...; and, for a girl who is expecting, of pregnancy"
            boolean others = !same && (!part.people().isEmpty() || part.named().size() >= MANY && addsTo(event));
            if (taken && others && !part.has("leaves out") && !part.has("only")) {
                next(Set.of());
            }
            part.people(Set.of(audience(event)));
        } else {
            if (name.equals("leaves out") && part.named().size() >= MANY) {
                next(part.people());
            }
            part.cue(name);
            if (!part.people().isEmpty() && (name.equals("same") || name.equals("all nine"))) {
                part.cue(TAKEN);
            }
        }
    }

    /** Whether people are named for whom more is added: "...; for staff also age". */
    private boolean addsTo(CueMatch people) {
        return matches.stream().anyMatch(match -> match.is("adds") && match.from() >= people.to()
                && match.from() - people.to() < MANY)
                || people.from() > 1 && ";".equals(tokens.get(people.from() - 2).word());
    }

    private void next(Set<Audience> people) {
        parts.add(part);
        part = new Part();
        part.people(people);
    }

    /** Where the brackets open in which a token stands; -1 if it stands in none. */
    private int bracket(int at) {
        for (int before = at - 1; before >= 0 && at - before < 12; before--) {
            String word = tokens.get(before).word();
            if (word.equals(")")) {
                return -1;
            }
            if (word.equals("(")) {
                return before;
            }
        }
        return -1;
    }

    /** Whether brackets hold only a remark such as "(staff only)" on the characteristic before them. */
    private boolean isRemark(int opened) {
        int end = opened + 1;
        while (end < tokens.size() && !tokens.get(end).word().equals(")")) {
            end++;
        }
        List<CueMatch> inside = CUES.in(tokens.subList(opened + 1, end));
        return end - opened < 8 && inside.stream().anyMatch(match -> match.is("staff"))
                && inside.stream().noneMatch(match -> match.is("pupils") || characteristic(match).isPresent());
    }

    private static Optional<Characteristic> characteristic(CueMatch match) {
        for (Characteristic characteristic : Characteristic.values()) {
            if (match.is(characteristic.word())) {
                return Optional.of(characteristic);
            }
        }
        return Optional.empty();
    }

    private static Audience audience(CueMatch match) {
        return Audience.valueOf(match.cue().name().toUpperCase(Locale.ROOT));
    }
}
