package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.EqualityObjective.Standing;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * Reads equality objectives, in whatever form they stand: as rows, under headings of their own, as items, lettered
 * paragraphs or sentences, in one piece or in two.
 */
public final class ObjectiveReader implements ThingReader {

    private static final Set<String> EQUALITY = Set.of("equality", "equalities", "equal", "race", "racism", "racist",
            "anti", "diversity", "inclusion", "equity", "belonging", "edi");
    private static final Set<DocumentKind> KINDS = Set.of(DocumentKind.EQUALITY_POLICY, DocumentKind.EQUALITY_INFORMATION,
            DocumentKind.ANTI_RACIST_POLICY, DocumentKind.RACIST_INCIDENT_POLICY);

    /** The title, and the line under it. */
    private static final int TITLES = 2;

    @Override
    public List<EqualityObjective> read(ReadText text) {
        List<Passage> passages = Passages.of(text);
        List<Draft> drafts = new Gathering(passages, isOnEquality(text, passages)).drafts();
        SetDates dates = new SetDates(passages);
        Slot<WrittenPeriod> ofTitle = passages.stream().filter(Passage::isHeading).limit(TITLES)
                .flatMap(title -> Section.period(title.text()).filter(ObjectiveReader::isOfYears).map(period -> Slot.sure(period, title.quotation())).stream())
                .findFirst().orElseGet(Slot::absent);
        List<EqualityObjective> objectives = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.hasStatement()) {
                objectives.add(objective(draft, standing(draft, drafts), dates, ofTitle));
            }
        }
        return objectives;
    }

    /** "Equality information 2026" names no years of a set. */
    private static boolean isOfYears(WrittenPeriod period) {
        return period.range().filter(range -> range.from().getYear() < range.to().getYear()).isPresent();
    }

    private static boolean isOnEquality(ReadText text, List<Passage> passages) {
        if (text.identity().kinds().stream().anyMatch(KINDS::contains) || named(text.identity().title())) {
            return true;
        }
        return passages.stream().filter(Passage::isHeading).limit(TITLES).anyMatch(heading -> named(heading.text()));
    }

    private static boolean named(String title) {
        return Tokens.of(title).stream().map(Token::word).anyMatch(EQUALITY::contains);
    }

    /** A set whose period ended when that of another of the document began has gone. */
    private static Standing standing(Draft draft, List<Draft> drafts) {
        boolean followed = draft.section.period().flatMap(own -> own.ends()).filter(end -> drafts.stream()
                .filter(other -> !other.section.heading().equals(draft.section.heading()))
                .flatMap(other -> other.section.period().stream()).flatMap(other -> other.starts().stream())
                .anyMatch(start -> start.from().getYear() >= end.to().getYear())).isPresent();
        return followed ? Standing.PAST : draft.section.standing();
    }

    private static EqualityObjective objective(Draft draft, Standing standing, SetDates dates,
            Slot<WrittenPeriod> ofTitle) {
        Values values = new Values(draft);
        Slot<Boolean> falls = IncidentAim.falls(draft);
        List<Part> statements = draft.saying(Field.STATEMENT);
        Quotation main = draft.words.get(0);
        boolean plain = draft.section.level() < Section.NO_LEVEL - 1 && !draft.section.loose()
                || draft.label.filter(Label::named).isPresent();
        return new EqualityObjective(draft.label.map(Label::written)
                .or(() -> draft.byHeading ? Optional.of(statements.get(0).text()) : Optional.empty()),
                standing, dates.of(draft, standing), draft.section.period()
                        .map(period -> Slot.sure(period, draft.section.heading())).orElse(ofTitle), About.of(draft), About.inSteps(draft), values.reason(), values.measure(), values.baseline(), values.target(),
                Deadlines.of(draft, standing), new Owners(draft).owner(), values.progress(), falls,
                falls.isPresent() ? IncidentAim.paired(draft) : Slot.absent(), draft.words, main,
                plain ? Certainty.SURE : Certainty.LIKELY);
    }
}
