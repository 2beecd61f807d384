package org.schoolpolicyreview.reading.things.contacts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.values.Value;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.RoleContact;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;

/** Reads bodies outside the school with their numbers: "Childline 0800 1111; Crimestoppers 0800 555 111", "999 in danger". */
final class Helplines {

    /** So many letters may stand between a name and its number. */
    private static final int NEAR = 30;
    /** As few between the police and 101. */
    private static final int NEXT = 5;

    private Helplines() {}

    /** Each body that a sentence names together with a number of its own. */
    static List<RoleContact> in(Sentence sentence, CuesIn cues) {
        List<RoleContact> found = new ArrayList<>();
        List<Span> bodies = cues.all("outside").map(cues::span).toList();
        for (int at = 0; at < bodies.size(); at++) {
            int until = at + 1 < bodies.size() ? bodies.get(at + 1).start() : sentence.text().length();
            if (hasNumber(sentence, cues, bodies.get(at).end(), Math.min(until, bodies.get(at).end() + NEAR))) {
                String body = sentence.words(bodies.get(at));
                found.add(contact(sentence, Slot.sure(body, sentence.quotation().of(body)), Certainty.SURE));
            }
        }
        boolean emergency = found.isEmpty() && (cues.has("emergency") && !cues.has("staff-rings") || isInCell(sentence, cues));
        if (emergency) {
            found.add(contact(sentence, Slot.absent(), Certainty.LIKELY));
        }
        return found;
    }

    /** "Somebody is hurt | 999. Do it yourself": the number with which a cell begins is the answer to the cell before it. */
    private static boolean isInCell(Sentence sentence, CuesIn cues) {
        return cues.has("in-danger") && sentence.kind() == Sentence.Kind.ROW && sentence.context().columns().stream().skip(1)
                .anyMatch(cell -> CuesIn.of(ContactReader.CUES, cell.text()).startsWith("police-number"));
    }

    private static boolean hasNumber(Sentence sentence, CuesIn cues, int from, int until) {
        return sentence.mentions(Value.Contact.class).map(Mention.Of::span)
                .anyMatch(number -> number.start() >= from && number.start() <= until)
                || cues.all("short-number").map(cues::span).anyMatch(number -> number.start() >= from && number.start() <= until)
                || cues.all("open-line").map(cues::span).anyMatch(line -> line.start() >= from && line.start() <= until)
                || cues.all("police-number").map(cues::span)
                        .anyMatch(number -> number.start() >= from && number.start() - from <= NEXT);
    }

    private static RoleContact contact(Sentence sentence, Slot<String> body, Certainty certainty) {
        return new RoleContact(body, EnumSet.of(RoleContact.Way.TELEPHONE),
                sentence.quotation(), certainty);
    }
}
