package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Located;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.EqualityObjective.Standing;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads when objectives were set: "Set by the board on 24 September 2025", "These objectives were agreed in autumn 2024". */
final class SetDates {

    private static final CueList CUES = CueList.read(SetDates.class, "setting.txt");
    /** How far from the word the date may stand. */
    private static final int REACH = 14;

    private record Found(WrittenDate date, Quotation quotation, List<Quotation> headings, boolean names) {}

    private final List<Found> found = new ArrayList<>();
    private final List<Passage> headings = new ArrayList<>();

    SetDates(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.isHeading()) {
                headings.removeIf(above -> above.level() >= passage.level());
                headings.add(passage);
            } else if (Label.of(passage.text()).isEmpty() && !WrittenDate.locatedIn(passage.text()).isEmpty()) {
                clauses(passage);
            }
        }
    }

    /** When the set of an objective was set: as the words under its heading say, or else those on the objectives of now. */
    Slot<WrittenDate> of(Draft draft, Standing standing) {
        Quotation heading = draft.section.heading();
        Optional<Found> own = found.stream().filter(each -> each.headings.contains(heading)).findFirst();
        Optional<Found> any = found.stream().filter(each -> standing == Standing.SET && each.names).findFirst();
        return own.or(() -> any).map(each -> Slot.sure(each.date, each.quotation)).orElseGet(Slot::absent);
    }

    private void clauses(Passage passage) {
        String text = passage.text();
        List<Token> tokens = Tokens.of(text);
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean end = at == tokens.size() || tokens.get(at).word().equals(";")
                    || tokens.get(at).word().equals(".") && (at + 1 == tokens.size()
                            || tokens.get(at + 1).span().start() > tokens.get(at).span().end());
            if (end && at > start) {
                clause(passage, text.substring(tokens.get(start).span().start(), tokens.get(at - 1).span().end()));
            }
            start = end ? at + 1 : start;
        }
    }

    private void clause(Passage passage, String clause) {
        List<Token> tokens = Tokens.of(clause);
        boolean names = tokens.stream().anyMatch(token -> token.word().equals("objectives") || token.word().equals("objective"));
        boolean ofOther = !CUES.of("other", tokens).isEmpty();
        if (!names && (ofOther || passage.isItem() || CUES.at("opens", tokens, 0).isEmpty())) {
            return;
        }
        for (CueMatch set : CUES.of("set", tokens)) {
            List<Token> before = tokens.subList(Math.max(0, set.from() - 3), set.from());
            boolean told = CUES.of("to-come", before).isEmpty() && CUES.of("other", before).isEmpty()
                    && (names || CUES.at("content", tokens, set.to()).isEmpty());
            Optional<WrittenDate> date = told ? date(clause, tokens, set) : Optional.empty();
            if (date.isPresent()) {
                found.add(new Found(date.get(), passage.quotation().of(clause),
                        headings.stream().map(Passage::quotation).toList(), names));
                return;
            }
        }
    }

    /** The nearest date after the word, or else before it. */
    private static Optional<WrittenDate> date(String clause, List<Token> tokens, CueMatch set) {
        int from = tokens.get(set.from()).span().start();
        int first = tokens.get(Math.max(0, set.from() - REACH)).span().start();
        int last = tokens.get(Math.min(tokens.size() - 1, set.to() + REACH)).span().end();
        Optional<WrittenDate> before = Optional.empty();
        for (Located<WrittenDate> located : WrittenDate.locatedIn(clause)) {
            boolean near = located.start() >= first && located.end() <= last;
            if (!near || !located.value().understood() || located.value().isDeadline()) {
                continue;
            }
            if (located.start() > from) {
                return Optional.of(located.value());
            }
            before = Optional.of(located.value());
        }
        return before;
    }
}
