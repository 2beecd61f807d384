package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.WorkforceInformation;
import org.schoolpolicyreview.reading.things.WorkforceInformation.State;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Reads whether figures on the equality of the workforce are given, linked to, promised or withheld. Figures of one
 * section are one thing; a fact or two are in doubt, and so is the gender pay gap alone. Figures of pupils are none.
 */
public final class WorkforceReader implements ThingReader {

    private static final CueList CUES = CueList.read(WorkforceReader.class, "workforce.txt");
    /** So many facts in sentences tell of the workforce as a whole. */
    private static final int ENOUGH = 4;

    @Override
    public List<WorkforceInformation> read(ReadText text) {
        List<WorkforceInformation> found = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        Map<String, Integer> facts = new HashMap<>();
        StaffTable table = new StaffTable(CUES);
        int ofStaff = -1;
        for (Sentence sentence : text.sentences()) {
            CuesIn cues = CuesIn.of(CUES, sentence);
            boolean staff = cues.has("staff") || ofStaff == sentence.quotation().block();
            ofStaff = staff ? sentence.quotation().block() : -1;
            boolean row = table.read(sentence, cues);
            Optional<WorkforceInformation> information = sentence.kind() == Sentence.Kind.HEADING ? Optional.empty()
                    : row ? Optional.of(of(State.GIVEN, sentence, Certainty.SURE)) : said(sentence, cues, staff);
            information.filter(each -> each.state() == State.GIVEN).ifPresent(each -> facts.merge(section(each),
                    row ? ENOUGH : facts(sentence, cues), Integer::sum));
            information.filter(each -> sections.add(each.state() + section(each))).ifPresent(found::add);
        }
        found.replaceAll(each -> each.state() == State.GIVEN && facts.get(section(each)) < ENOUGH
                ? new WorkforceInformation(State.GIVEN, each.quotation(), Certainty.LIKELY) : each);
        return found;
    }

    private static String section(WorkforceInformation information) {
        return information.quotation().section().orElse("");
    }

    /** A figure and a group make a fact: "71% are women and 29% are men" is two. */
    private static int facts(Sentence sentence, CuesIn cues) {
        return (int) Math.min(sentence.values(Value.Number.class).size(), cues.all("trait").count());
    }

    private static Optional<WorkforceInformation> said(Sentence sentence, CuesIn cues, boolean staff) {
        boolean information = cues.has("information");
        boolean onTheWeb = !sentence.values(Value.Web.class).isEmpty();
        boolean publishes = cues.has("publishes");
        boolean report = cues.has("pay-report") && (onTheWeb || publishes || cues.has("link"));
        if (sentence.kind() == Sentence.Kind.ROW || !staff && !information && !report) {
            return Optional.empty();
        }
        boolean pay = cues.has("pay-gap");
        if (cues.has("withheld") && (information || staff && !pay && isOfFigures(sentence, cues))) {
            return Optional.of(of(State.WITHHELD, sentence, Certainty.SURE));
        }
        if (cues.has("duty")) {
            return Optional.empty();
        }
        if (information && publishes && cues.has("promised")) {
            return Optional.of(of(State.PROMISED, sentence, pay ? Certainty.LIKELY : Certainty.SURE));
        }
        if (information && publishes) {
            boolean place = cues.has("linked-place") || onTheWeb;
            return Optional.of(of(State.LINKED, sentence, place ? Certainty.SURE : Certainty.LIKELY));
        }
        if (report || pay && publishes) {
            boolean promised = cues.has("promised") || publishes && cues.has("yearly") && !cues.has("link");
            State state = promised ? State.PROMISED : State.LINKED;
            return Optional.of(of(state, sentence, Certainty.LIKELY));
        }
        return given(sentence, cues);
    }

    /** Under a heading on staff or the workforce, figures are spoken of without their name: "This does not apply to us." */
    private static boolean isOfFigures(Sentence sentence, CuesIn cues) {
        boolean under = sentence.context().heading().filter(heading -> CUES.has("staff", heading)
                || CUES.has("information", heading)).isPresent();
        return under && (cues.has("figures") || cues.has("publishes") || cues.has("threshold"));
    }

    /** "Of our 118 staff, 21 are from minority ethnic groups." */
    private static Optional<WorkforceInformation> given(Sentence sentence, CuesIn cues) {
        boolean figures = !sentence.values(Value.Number.class).isEmpty();
        boolean others = cues.has("other-figures") || cues.has("not-staff") && !cues.has("share") || cues.has("pay-gap")
                || !sentence.values(Value.Limit.class).isEmpty();
        return figures && cues.has("trait") && !others
                ? Optional.of(of(State.GIVEN, sentence, Certainty.SURE)) : Optional.empty();
    }

    private static WorkforceInformation of(State state, Sentence sentence, Certainty certainty) {
        return new WorkforceInformation(state, sentence.quotation(), certainty);
    }
}
