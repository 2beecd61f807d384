package org.schoolpolicyreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolpolicyreview.criteria.AppliesTo;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.CompiledRules;
import org.schoolpolicyreview.rules.RuleBase;

/** What follows from a criterion's folder: which outcomes it can give, and the same criterion with another limit. */
final class CriterionFolders {

    private static final Path ROOT =
            Path.of("../rules/src/main/resources/org/schoolpolicyreview/criteria/england");
    /** What an own rule writes when words rule the criterion out. */
    private static final Pattern RULES_OUT = Pattern.compile("RuledOut\\.by|replacedLaw|reviewPassed|validityEnded|periodEnded");

    private static final CriteriaPack ENGLAND = BuiltInPacks.england();
    private static final RuleBase ASKING = CompiledRules.load(CompiledRules.ASKING);
    private static final RuleBase LOOKING = CompiledRules.load(CompiledRules.LOOKING + ENGLAND.id());
    private static final RuleBase WEIGHING = CompiledRules.load(CompiledRules.WEIGHING);

    private CriterionFolders() {}

    /** Computed from the criterion, never declared. */
    static Set<Outcome> outcomesThatCanOccur(Criterion criterion) {
        String rules = ownRules(criterion);
        AppliesTo appliesTo = criterion.appliesTo();
        boolean ownApplicability = rules.contains("new DoesNotApply(");
        Set<Outcome> outcomes = EnumSet.of(Outcome.MET, Outcome.NEEDS_JUDGEMENT, Outcome.NOT_SEEN);
        // Where a part is shown because nothing was seen, silence never stands alone.
        boolean shownBySilence = rules.contains("WouldShow == true");
        if (!ownApplicability && !shownBySilence) {
            outcomes.add(Outcome.NOT_EVIDENCED);
        }
        if (ownApplicability || !appliesTo.kinds().isEmpty() || appliesTo.employees().isPresent()
                || !appliesTo.restsOn().isEmpty()) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        if (!appliesTo.kinds().isEmpty() || appliesTo.employees().isPresent()) {
            outcomes.add(Outcome.NEEDS_INFORMATION);
        }
        if (criterion.parts().size() > 1 || criterion.parts().stream().anyMatch(part -> part.limit().isPresent()
                && part.ask() == Ask.WITHIN)) {
            outcomes.add(Outcome.PARTLY_MET);
        }
        if (RULES_OUT.matcher(rules).find() || criterion.parts().stream().anyMatch(CriterionFolders::mayBeRuledOut)) {
            outcomes.add(Outcome.CONTRARY);
        }
        return outcomes;
    }

    private static boolean mayBeRuledOut(Part part) {
        return part.ask().readsTopic() || part.ask() == Ask.DATED_WITHIN
                || part.ask() == Ask.DEFINES && !part.search().notSaying().isEmpty();
    }

    /** The rules of its own; empty if it has none. */
    static String ownRules(Criterion criterion) {
        Path file = folder(criterion).resolve("rule.drl");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(Criterion criterion) {
        return ROOT.resolve(criterion.theme().word()).resolve(criterion.id());
    }

    /** A limit that is much stricter, and one that is much looser. */
    static List<Search> otherLimits(Part part) {
        Search search = part.search();
        if (search.limit().isPresent()) {
            return List.of(with(search, Optional.of(TimeLimit.of("1 day")), search.rhythm(), search.atMost()),
                    with(search, Optional.of(TimeLimit.of("90 years")), search.rhythm(), search.atMost()));
        }
        return search.rhythm().isPresent()
                ? List.of(with(search, search.limit(), Optional.of(Rhythm.of("daily")), search.atMost()),
                        with(search, search.limit(), Optional.of(Rhythm.of("every 90 years")), search.atMost()))
                : List.of(with(search, search.limit(), search.rhythm(), Optional.of(0)),
                        with(search, search.limit(), search.rhythm(), Optional.of(1_000)));
    }

    private static Search with(Search search, Optional<TimeLimit> limit, Optional<Rhythm> rhythm, Optional<Integer> atMost) {
        return new Search(search.topics(), search.law(), search.looksAt(), search.says(), search.enough(),
                search.notSaying(), search.speaksOf(), search.notOf(), search.rightlyIf(), limit, rhythm, atMost,
                search.houseLimit(), search.soonest(), search.offer(), search.ofItself());
    }

    /** The built-in review with another search in one part. */
    static PolicyReview reviewWith(Criterion criterion, Part part, Search search) {
        Part other = new Part(part.name(), part.question(), part.shown(), part.missing(), part.ask(), search, part.basis(),
                part.binds(), part.elsewhere(), part.boundBy(), part.level(), part.remedy(), part.wording(), part.origin());
        List<Part> parts = criterion.parts().stream().map(each -> each.name().equals(part.name()) ? other : each).toList();
        Criterion changed = new Criterion(criterion.id(), criterion.title(), criterion.statement(), criterion.why(),
                criterion.sources(), criterion.confidence(), criterion.documents(), criterion.reach(),
                criterion.appliesTo(), criterion.severity(), criterion.theme(), criterion.strands(),
                criterion.goodLooksLike(), criterion.governorsQuestion(), parts, criterion.origin());
        List<Criterion> criteria = ENGLAND.criteria().stream()
                .map(each -> each.id().equals(criterion.id()) ? changed : each).toList();
        return new PolicyReview(new CriteriaPack(ENGLAND.id(), ENGLAND.version(), ENGLAND.name(), criteria, ENGLAND.law()),
                ASKING, LOOKING, WEIGHING);
    }
}
