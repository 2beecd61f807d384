package org.schoolpolicyreview.accuracy.records;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.TermDefinition;

/** The fields that are counted by themselves. */
final class FieldsOfRecords {

    static final List<CountedField<EqualityObjective>> OBJECTIVE = List.of(
            CountedField.ofWords("reason", objective -> objective.reason().value()),
            CountedField.ofWords("measure", objective -> objective.measure().value()),
            CountedField.ofWords("baseline", objective -> objective.baseline().value()),
            CountedField.ofWords("target", objective -> objective.target().value()),
            CountedField.ofWords("deadline", objective -> objective.deadline().value().map(WrittenDate::text)),
            CountedField.ofWords("owner", objective -> objective.owner().value()),
            CountedField.ofWords("progress", objective -> objective.progress().value()),
            CountedField.ofYes("race", objective -> objective.about().contains(Characteristic.RACE)),
            CountedField.ofYes("fewer-incidents", objective -> objective.fewerIncidents().value().orElse(false)),
            CountedField.ofYes("paired", objective -> objective.paired().value().orElse(false)));

    static final List<CountedField<TermDefinition>> DEFINITION = List.of(
            CountedField.ofValue("perceived", definition -> yesOrNo(definition.byPerception())),
            CountedField.ofValue("any-other-person", definition -> yesOrNo(definition.byAnyoneElse())),
            CountedField.ofAny("adds", definition -> !definition.narrowings().isEmpty()));

    static final List<CountedField<AppearanceRule>> APPEARANCE = List.of(
            CountedField.ofYes("how", AppearanceRule::howToAsk));

    static final List<CountedField<Publication>> PUBLICATION = List.of(
            CountedField.ofDate("on", publication -> publication.on().value().map(WrittenDate::text)),
            new CountedField<>("every", mark -> mark.field("every"),
                    publication -> publication.every().value().flatMap(Months::of), Months::isSame),
            CountedField.ofValue("login", publication -> yesOrNo(publication.login())),
            CountedField.ofYes("paper", publication -> publication.paper().isPresent()),
            CountedField.ofYes("free", publication -> publication.free().value().orElse(false)),
            CountedField.ofValue("clicks", publication -> publication.clicks().map(String::valueOf)));

    private FieldsOfRecords() {}

    private static Optional<String> yesOrNo(Slot<Boolean> slot) {
        return slot.value().map(yes -> yes ? "yes" : "no");
    }
}
