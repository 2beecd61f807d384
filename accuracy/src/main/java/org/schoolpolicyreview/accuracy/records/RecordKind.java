package org.schoolpolicyreview.accuracy.records;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.RoleContact;
import org.schoolpolicyreview.reading.things.TermDefinition;
import org.schoolpolicyreview.reading.things.Thing;
import org.schoolpolicyreview.reading.things.WorkforceInformation;
import org.schoolpolicyreview.accuracy.marks.Mark;

/**
 * A kind of record as it is counted: which things are of it, and when a mark and a thing say the same.
 *
 * @param name its name in the marks
 * @param type the things of it
 * @param counts which of these things are counted
 * @param sameKeys whether mark and thing agree in the key fields, without which they are not the same record
 * @param unsureNeedsKeys whether a thing must agree with an unsure mark too, so as not to be false: there are several in
 *     one sentence
 * @param fields the fields that are counted by themselves
 * @param <T> the things of it
 */
public record RecordKind<T extends Thing>(String name, Class<T> type, Predicate<T> counts, BiPredicate<Mark, T> sameKeys,
        boolean unsureNeedsKeys, List<CountedField<T>> fields) {

    /** All kinds that are counted, in the order of the page. */
    public static final List<RecordKind<?>> ALL = List.of(
            of("approval", Approval.class, KeyFields::approval),
            new RecordKind<>("review", Review.class, KeyFields::isOfAMarkedKind, KeyFields::review, false, List.of()),
            new RecordKind<>("law", LawCitation.class, law -> true, KeyFields::law, true, List.of()),
            of("definition", TermDefinition.class, KeyFields::definition, FieldsOfRecords.DEFINITION),
            new RecordKind<>("objective", EqualityObjective.class, KeyFields::isSetOrPast, KeyFields::objective, false,
                    FieldsOfRecords.OBJECTIVE),
            of("characteristics", CharacteristicsList.class, KeyFields::characteristics),
            of("appearance", AppearanceRule.class, KeyFields::appearance, FieldsOfRecords.APPEARANCE),
            of("contact", RoleContact.class, (mark, contact) -> true),
            of("publication", Publication.class, KeyFields::publication, FieldsOfRecords.PUBLICATION),
            of("workforce", WorkforceInformation.class, KeyFields::workforce),
            of("leftover", Leftover.class, KeyFields::leftover));

    public RecordKind {
        fields = List.copyOf(fields);
    }

    private static <T extends Thing> RecordKind<T> of(String name, Class<T> type, BiPredicate<Mark, T> sameKeys) {
        return of(name, type, sameKeys, List.of());
    }

    private static <T extends Thing> RecordKind<T> of(String name, Class<T> type, BiPredicate<Mark, T> sameKeys,
            List<CountedField<T>> fields) {
        return new RecordKind<>(name, type, thing -> true, sameKeys, false, fields);
    }

    /** Whether a thing is of this kind, and is counted. */
    public boolean takes(Thing thing) {
        return type.isInstance(thing) && counts.test(type.cast(thing));
    }

    /** Whether a mark and a record agree in the key fields. */
    public boolean agree(Mark mark, ReadRecord record) {
        return record.things().stream().anyMatch(thing -> sameKeys.test(mark, type.cast(thing)));
    }

    /** What a field of a record came to. */
    public List<FieldResult> fields(Mark mark, ReadRecord record) {
        return fields.stream().map(field -> FieldResult.of(field.name(), field.marked().apply(mark),
                field.read().apply(type.cast(record.thing())), field.same())).toList();
    }
}
