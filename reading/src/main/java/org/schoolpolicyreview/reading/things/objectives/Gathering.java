package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.EqualityObjective.Standing;

/** Goes through a document once and gathers what belongs to each objective: rows, headings with text, items, paragraphs. */
final class Gathering {

    /** The level of a heading that is not marked as one: below all that are. */
    private static final int UNMARKED = 7;

    private final List<Passage> passages;
    private final boolean onEquality;
    private final Drafts drafts = new Drafts();
    private Optional<Section> title = Optional.empty();
    private Optional<Section> section = Optional.empty();
    private Optional<Draft> current = Optional.empty();
    private Optional<Part> group = Optional.empty();
    private int groupLevel;
    private boolean aside;

    Gathering(List<Passage> passages, boolean onEquality) {
        this.passages = passages;
        this.onEquality = onEquality;
    }

    List<Draft> drafts() {
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            if (passage.isHeading()) {
                heading(passage);
            } else if (passage.isRow()) {
                int end = at + 1;
                while (end < passages.size() && passages.get(end).isRow() && passages.get(end).table() == passage.table()) {
                    end++;
                }
                table(new Table(passages.subList(at, end)), passage);
                at = end - 1;
            } else {
                words(passage);
            }
        }
        return drafts.all();
    }

    private void heading(Passage heading) {
        Optional<Label> label = Label.of(heading.text());
        current = Optional.empty();
        if (heading.level() <= groupLevel) {
            group = Optional.empty();
        }
        if (label.filter(Label::named).isPresent() && onEquality && !About.isGroup(heading.text())) {
            aside = false;
            begin(heading, label, true);
            return;
        }
        Optional<Section> own = Section.of(heading.text(), heading.level(), heading.quotation(), onEquality);
        boolean inside = section.filter(each -> heading.level() > each.level()).isPresent();
        boolean further = inside && own.filter(each -> each.standing() == Standing.SET).isPresent()
                && (Section.opensOther(heading.text()) || drafts.standIn(section) && !Section.saysObjectives(heading.text()));
        if (own.isPresent() && !further) {
            section = own;
            title = heading.level() == 1 ? own.map(Section::loosely) : title;
            group = Optional.empty();
            aside = false;
        } else if (!inside) {
            section = title;
            group = Optional.empty();
            aside = Section.isOfAnotherPlan(heading.text());
        } else if (section.get().level() == 1 && !About.isGroup(heading.text()) && !Starts.isAim(heading.text())) {
            section = title;
            aside = Section.isOfAnotherPlan(heading.text());
        } else {
            subheading(heading, label);
        }
    }

    private void subheading(Passage heading, Optional<Label> label) {
        boolean loose = section.filter(Section::loose).isPresent();
        aside = Section.opensOther(heading.text()) && label.isEmpty();
        if (About.isGroup(heading.text())) {
            aside = false;
            groupLevel = heading.level();
            group = Optional.of(new Part(Field.GROUP, heading.text(), heading.quotation()));
        } else if (!aside && !loose && label.isEmpty() && drafts.standIn(section) && !drafts.haveHeadings(section)) {
            aside = true;
        } else if (!aside && !loose) {
            begin(heading, label, true);
        } else if (loose) {
            aside = false;
        }
    }

    private void words(Passage passage) {
        Optional<Label> label = Label.of(passage.text()).or(() -> Label.of(passage.mark())
                .filter(mark -> passage.isItem()).map(mark -> new Label(mark.key(), mark.written(), 0, false)));
        Optional<Section> opened = passage.isItem() || label.isPresent() || !Starts.isLikeHeading(passage.text())
                ? Optional.empty() : Section.of(passage.text(), UNMARKED, passage.quotation(), onEquality);
        if (opened.isPresent()) {
            section = opened;
            aside = false;
            current = Optional.empty();
            return;
        }
        if (aside) {
            return;
        }
        boolean onObjectives = section.filter(each -> !each.loose()).isPresent()
                || Section.saysObjectives(passage.text());
        if (Starts.announces(passage.text()) && onObjectives && onEquality && !passage.isItem()) {
            section = Optional.of(section.filter(each -> !each.loose()).orElseGet(() -> new Section(UNMARKED, false,
                    Standing.SET, section.flatMap(Section::period), passage.quotation())).over(passage.text()));
            section = Starts.proposes(passage.text()) ? section.map(Section::proposed) : section;
            current = Optional.empty();
            return;
        }
        Optional<Field> field = label.filter(Label::named).isPresent() ? Optional.empty()
                : Labelled.startsWith(passage.text()).filter(each -> each != Field.KEY || label.isEmpty());
        if (field.isPresent() && (section.isPresent() || current.isPresent())) {
            labelled(passage, field.get());
        } else if (label.isPresent() && label.get().rest() <= passage.text().length()) {
            numbered(passage, label.get());
        } else if (Starts.reports(passage.text())) {
            Starts.reported(passage, drafts);
        } else if (passage.isItem()) {
            item(passage);
        } else {
            prose(passage);
        }
    }

    private void labelled(Passage passage, Field field) {
        if (field == Field.STATEMENT) {
            boolean inside = current.filter(draft -> draft.byHeading && draft.hasStatement()).isPresent();
            if (inside && (passage.isItem() || Starts.isOfUs(passage.text()))) {
                current.get().add(Labelled.further(passage), passage.quotation());
            } else if (current.filter(draft -> !draft.hasStatement()).isEmpty()) {
                begin(passage, Optional.empty(), false);
            } else {
                current.get().add(Labelled.parts(passage.text(), Field.DETAIL, passage.quotation()), passage.quotation());
            }
        } else if (field == Field.PROGRESS && Starts.reported(passage, drafts)) {
            return;
        } else {
            current.ifPresent(draft -> draft.add(Labelled.parts(passage.text(), Field.DETAIL, passage.quotation()),
                    passage.quotation()));
        }
    }

    private void numbered(Passage passage, Label label) {
        String rest = passage.text().substring(label.rest());
        boolean step = !label.named() && current.filter(draft -> draft.byHeading).isPresent();
        boolean open = section.isPresent() && (label.named() || !section.get().loose()) || label.named() && onEquality;
        if (step) {
            current.get().add(List.of(new Part(Field.STEPS, rest, passage.quotation())), passage.quotation());
        } else if (open && passage.kind() != Sentence.Kind.FOOTNOTE
                && passage.depth() <= 1) {
            Optional<Draft> known = drafts.called(label.key(), section);
            if (Starts.isFigure(rest) && section.isPresent()) {
                drafts.called(label.key(), Optional.empty()).orElseGet(() -> drafts.begin(section.orElseThrow().loosely(),
                        Optional.of(label), false, passage.quotation())).add(Labelled.report(passage, label), passage.quotation());
            } else if (known.isPresent()) {
                current = known;
                known.get().add(Labelled.parts(rest, known.get().hasStatement() ? Field.DETAIL : Field.STATEMENT,
                        passage.quotation()), passage.quotation());
            } else if (rest.isBlank() || Starts.isStatement(rest)) {
                begin(passage, Optional.of(label), rest.isBlank());
            }
        }
    }

    private void item(Passage item) {
        boolean ofHeading = current.filter(draft -> draft.byHeading && draft.hasStatement()).isPresent();
        if (item.depth() > 1 || ofHeading) {
            Field field = Figures.in(item.text()) && ofHeading ? Field.DETAIL : Field.STEPS;
            current.ifPresent(draft -> draft.add(List.of(new Part(field, item.text(), item.quotation())),
                    item.quotation()));
        } else if (section.filter(each -> !each.loose()).isPresent() && Starts.isStatement(item.text())) {
            begin(item, Optional.empty(), false);
        }
    }

    private void prose(Passage passage) {
        boolean strict = section.filter(each -> !each.loose()).isPresent();
        boolean said = Starts.isSaid(passage.text(), strict) && onEquality;
        Optional<Draft> called = strict ? drafts.opening(passage.text(), section) : Optional.empty();
        if (called.isPresent()) {
            called.get().add(Labelled.parts(passage.text(), Field.DETAIL, passage.quotation()), passage.quotation());
        } else if (current.filter(Draft::hasStatement).isPresent() && Starts.isDated(passage.text())) {
            current.get().add(List.of(new Part(Field.PROGRESS, Starts.afterColon(passage.text()), passage.quotation())),
                    passage.quotation());
        } else if (current.filter(draft -> draft.byHeading).isPresent()) {
            Draft draft = current.get();
            draft.add(Labelled.parts(passage.text(), draft.hasStatement() ? Field.DETAIL : Field.STATEMENT,
                    passage.quotation()), passage.quotation());
        } else if (said && section.isPresent() || onEquality && !aside && Starts.isSaidAnywhere(passage.text())) {
            begin(passage, Optional.empty(), false);
        } else if (section.filter(Section::isOfObjectives).isPresent() && Starts.isByThen(passage.text())) {
            Draft draft = drafts.begin(section.get().strictly(), Optional.empty(), false, passage.quotation());
            draft.add(Labelled.parts(passage.text(), Field.STATEMENT, passage.quotation()), passage.quotation());
            current = Optional.of(draft);
        } else if (strict && current.filter(draft -> draft.label.filter(Label::named).isPresent()).isPresent()
                && !Starts.closes(passage.text())) {
            current.get().add(Labelled.parts(passage.text(), Field.DETAIL, passage.quotation()), passage.quotation());
        } else if (strict && current.isEmpty()) {
            section = section.map(each -> each.over(passage.text()));
        }
    }

    private void begin(Passage passage, Optional<Label> label, boolean byHeading) {
        Section own = sectionOr(passage);
        String rest = passage.text().substring(label.map(Label::rest).orElse(0));
        Optional<Draft> known = label.flatMap(each -> drafts.called(each.key(), Optional.of(own)));
        Draft draft = known.orElseGet(() -> drafts.begin(own, label, byHeading, passage.quotation()));
        draft.add(Labelled.parts(rest, Field.STATEMENT, passage.quotation()), passage.quotation());
        group.ifPresent(part -> draft.parts.add(part));
        current = Optional.of(draft);
    }

    private void table(Table table, Passage first) {
        boolean strict = section.filter(each -> !each.loose()).isPresent() && !aside;
        TableRows rows = new TableRows(drafts, sectionOr(first), group);
        if (table.isLabelledPairs() && (strict || current.isPresent())) {
            current = rows.pairs(table, current);
        } else if (strict && table.isPlan() && !table.hasStatements()
                && current.filter(draft -> draft.byHeading && draft.label.filter(Label::named).isPresent()).isPresent()) {
            table.rows().forEach(row -> current.get().add(table.all(row), row.quotation()));
        } else if (strict && table.isPlan() || onEquality && !aside && (table.isOfObjectives()
                || table.isFullPlan() && section.filter(Section::isOfPlan).isPresent())) {
            rows.rows(table, true);
            current = Optional.empty();
        } else if (aside) {
            rows.rows(table, false);
        }
    }

    /** The section, or one of its own for an objective that stands under no such heading. */
    private Section sectionOr(Passage passage) {
        return section.orElseGet(() -> new Section(Section.NO_LEVEL, true, Standing.SET, Optional.empty(),
                passage.quotation()));
    }
}
