package org.schoolpolicyreview.reading.things.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.WordList;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.RoleContact;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.forms.Blank;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Reads roles and offices with a way to reach them: a number, an address, a place and time. A number or an address leaves
 * no doubt; "write to the chair" alone is only likely.
 */
public final class ContactReader implements ThingReader {

    static final CueList CUES = CueList.read(ContactReader.class, "contacts.txt");
    /** Posts and bodies of the lexicon that are no role or office of the school to turn to. */
    private static final int LONGEST_REST = 50;
    private static final int MOST_CELLS = 3;
    /** The first cell of a row that is so short is the role as written. */
    private static final int SHORT_CELL = 8;
    private static final Set<String> NOBODY = Set.copyOf(WordList.read(ContactReader.class, "no-contacts.txt"));

    @Override
    public List<RoleContact> read(ReadText text) {
        List<RoleContact> contacts = new ArrayList<>();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : text.sentences()) {
            CuesIn cues = CuesIn.of(CUES, sentence);
            boolean none = sentence.kind() == Sentence.Kind.HEADING || sentence.kind() == Sentence.Kind.HEAD_ROW
                    || cues.has("vacant");
            List<RoleContact> helplines = none ? List.of() : Helplines.in(sentence, cues);
            if (!helplines.isEmpty()) {
                helplines.stream().filter(each -> !isSaidAgain(each, contacts)).forEach(contacts::add);
            } else if (!none && sentence.kind() == Sentence.Kind.ROW) {
                row(sentence, cues).or(() -> told(sentence, cues)).ifPresent(contacts::add);
            } else if (!none) {
                said(sentence, cues, before).ifPresent(contacts::add);
            }
            before = Optional.of(sentence);
        }
        return contacts;
    }

    /** "999 in danger. 101 if it can wait": that is one. */
    private static boolean isSaidAgain(RoleContact contact, List<RoleContact> before) {
        return contact.certainty() == Certainty.LIKELY && !before.isEmpty()
                && before.get(before.size() - 1).quotation().block() == contact.quotation().block();
    }

    /** A row that tells whom to turn to: "In doubt | Ask the head of year". */
    private static Optional<RoleContact> told(Sentence row, CuesIn cues) {
        boolean told = row.context().columns().stream().skip(1).anyMatch(cell -> CuesIn.of(CUES, cell.text()).startsWith("try"));
        return told && row.context().columns().size() <= MOST_CELLS ? said(row, cues, Optional.empty()) : Optional.empty();
    }

    private static Optional<RoleContact> row(Sentence row, CuesIn cues) {
        List<Context.Cell> cells = row.context().columns();
        boolean number = Ways.hasNumber(row, cues);
        boolean contact = cells.stream().skip(1).anyMatch(cell -> CUES.has("contact-head", cell.head())
                && !Blank.is(cell.text()) && (CUES.has("place", cell.text()) || CUES.has("person", cell.text())));
        boolean placeholder = cells.stream().skip(1).anyMatch(cell -> cell.text().startsWith("["));
        if (!number && (!contact || cues.has("document")) || cells.size() < 2 || placeholder && !number) {
            return Optional.empty();
        }
        Set<RoleContact.Way> ways = Ways.of(row, cues);
        if (contact && ways.isEmpty()) {
            ways.add(RoleContact.Way.IN_PERSON);
        }
        String cell = cells.get(0).text();
        boolean brief = cell.split(" ").length <= SHORT_CELL && !cell.isBlank();
        boolean named = role(row).isPresent() || office(row, cues).isPresent();
        Slot<String> role = !brief && named ? role(row).or(() -> office(row, cues)).orElseThrow()
                : cell.isBlank() ? Slot.absent()
                : named ? Slot.sure(cell, row.quotation().of(cell)) : Slot.likely(cell, row.quotation().of(cell));
        return Optional.of(new RoleContact(role, ways, row.quotation(), role.isSure() ? Certainty.SURE : Certainty.LIKELY));
    }

    private static Optional<RoleContact> said(Sentence sentence, CuesIn cues, Optional<Sentence> before) {
        boolean number = Ways.hasNumber(sentence, cues);
        Set<RoleContact.Way> ways = Ways.of(sentence, cues);
        Turned turned = new Turned(sentence, cues, posts(sentence, cues));
        if (number) {
            Slot<String> role = turned.beforeNumber().or(() -> before.filter(other -> isNear(other, sentence))
                    .flatMap(ContactReader::role)
                    .map(slot -> Slot.likely(slot.value().orElseThrow(), slot.quotation().orElseThrow())))
                    .orElse(Slot.absent());
            return Optional.of(new RoleContact(role, ways, sentence.quotation(),
                    role.isPresent() ? Certainty.SURE : Certainty.LIKELY));
        }
        boolean asks = cues.startsWith("try") || cues.has("come") || cues.has("written");
        boolean duty = cues.has("document") || (asks ? cues.has("bound")
                : cues.has("not") || !sentence.values(Value.Limit.class).isEmpty());
        if (duty || ways.isEmpty()) {
            return Optional.empty();
        }
        boolean inPerson = ways.contains(RoleContact.Way.IN_PERSON);
        Optional<Slot<String>> reached = turned.reached(inPerson);
        Optional<Slot<String>> them = cues.has("them") && inPerson && cues.has("seen") && reached.isEmpty()
                ? before.filter(other -> isNear(other, sentence)).flatMap(ContactReader::role) : Optional.empty();
        return reached.or(turned::asked).or(() -> them).map(role -> new RoleContact(role, ways, sentence.quotation(),
                reached.isPresent() && inPerson ? Certainty.SURE : Certainty.LIKELY));
    }

    /** The roles and offices that a sentence names, where they stand. */
    private static List<Span> posts(Sentence sentence, CuesIn cues) {
        Stream<Span> roles = sentence.mentions(Value.Role.class).filter(role -> !NOBODY.contains(role.value().id()))
                .map(role -> whole(sentence.text(), role.span()));
        return Stream.concat(roles, cues.all("office").map(cues::span)).sorted().toList();
    }

    private static boolean isNear(Sentence before, Sentence sentence) {
        return sentence.quotation().block() - before.quotation().block() <= 1;
    }

    private static Optional<Slot<String>> role(Sentence sentence) {
        return sentence.mentions(Value.Role.class).filter(role -> !NOBODY.contains(role.value().id()))
                .map(Mention.Of::span).map(span -> whole(sentence.text(), span).of(sentence.text()))
                .map(words -> Slot.sure(words, sentence.quotation().of(words))).findFirst();
    }

    /** "Assistant Principal" goes on in "for Inclusion", and "Assistant Head" in "(Behaviour)". */
    private static Span whole(String text, Span role) {
        int at = role.end();
        if (text.startsWith(" (", at)) {
            int close = text.indexOf(')', at);
            return close > 0 && close - at <= LONGEST_REST ? new Span(role.start(), close + 1) : role;
        }
        int word = text.startsWith(" for ", at) ? at + 5 : text.startsWith(" of ", at) ? at + 4 : -1;
        if (word < 0 || word >= text.length() || !Character.isUpperCase(text.charAt(word))) {
            return role;
        }
        int end = word;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Span(role.start(), end);
    }

    private static Optional<Slot<String>> office(Sentence sentence, CuesIn cues) {
        return cues.first("office").map(cue -> cues.span(cue).of(sentence.text()))
                .map(words -> Slot.sure(words, sentence.quotation().of(words)));
    }
}
