package org.schoolpolicyreview.accuracy.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.RoleContact;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.TermDefinition;
import org.schoolpolicyreview.reading.things.Thing;

/** From which words a thing was read: its quotation, further words of it, and those of its fields. */
final class RecordPlaces {

    private final DocumentWords words;

    RecordPlaces(DocumentWords words) {
        this.words = words;
    }

    ReadRecord of(Thing thing) {
        WordPlaces main = place(thing.quotation());
        WordPlaces all = WordPlaces.together(Stream.concat(Stream.of(main), further(thing).stream().map(this::place)).toList());
        return new ReadRecord(List.of(thing), main, all, all);
    }

    WordPlaces place(Quotation quotation) {
        return words.from(quotation.text(), quotation.place().origin().line());
    }

    private static List<Quotation> further(Thing thing) {
        List<Quotation> further = new ArrayList<>();
        slots(thing).stream().map(Slot::quotation).flatMap(Optional::stream).forEach(further::add);
        if (thing instanceof EqualityObjective objective) {
            further.addAll(objective.words());
        } else if (thing instanceof CharacteristicsList list) {
            further.addAll(list.words());
        } else if (thing instanceof TermDefinition definition) {
            further.add(definition.meaning());
        }
        return further;
    }

    private static List<Slot<?>> slots(Thing thing) {
        if (thing instanceof Approval approval) {
            return List.of(approval.body(), approval.on());
        } else if (thing instanceof Review review) {
            return List.of(review.on(), review.every(), review.period());
        } else if (thing instanceof Publication publication) {
            return List.of(publication.online(), publication.on(), publication.every(), publication.login(),
                    publication.paper(), publication.free());
        } else if (thing instanceof RoleContact contact) {
            return List.of(contact.role());
        } else if (thing instanceof EqualityObjective objective) {
            return List.of(objective.reason(), objective.measure(), objective.baseline(), objective.target(),
                    objective.deadline(), objective.owner(), objective.progress());
        } else if (thing instanceof CharacteristicsList list) {
            return List.of(list.audience());
        }
        return List.of();
    }
}
