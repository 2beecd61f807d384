package org.schoolpolicyreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.AppliesTo;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.CompiledRules;
import org.schoolpolicyreview.rules.RuleBase;

/** What follows from a criterion's folder: which outcomes it can give, and the same criterion with another limit. */
final class CriterionFolders {

    private static final Path ROOT =
            Path.of("../rules/src/main/resources/org/schoolpolicyreview/criteria/england");
    /** Where nothing that is wrong was seen, the text is shown to be right, so that silence never stands alone. */
    private static final Set<String> SHOWN_BY_SILENCE = Set.of("Q-01");

    /** What says it says another part too, so that no text lacks it alone. */
    private static final Set<String> NEVER_LACKING_ALONE = Set.of("DEF-01 perceived");

    private static final CriteriaPack ENGLAND = BuiltInPacks.england();
    private static final Finder FINDER = BuiltInPacks.finderForEngland();
    private static final RuleBase ASKING = CompiledRules.load(CompiledRules.ASKING);
    private static final RuleBase LOOKING = CompiledRules.load(CompiledRules.LOOKING + ENGLAND.id());
    private static final RuleBase WEIGHING = CompiledRules.load(CompiledRules.WEIGHING);

    private CriterionFolders() {}

    /** The folder of a criterion. */
    static Path of(Criterion criterion) {
        return ROOT.resolve(criterion.theme().word()).resolve(criterion.id()).toAbsolutePath().normalize();
    }

    /** That what was built is older than what a criterion would have it built of: what its examples give is not up to date. */
    static List<String> olderThan(Criterion criterion) {
        Path built = Path.of("../rules/target/classes/");
        List<String> older = new ArrayList<>();
        if (isNewer(of(criterion).resolve("teaching.yaml"), built.resolve("org/schoolpolicyreview/criteria/england/weights.bin"))) {
            older.add(criterion.id() + ": teaching.yaml is newer than what the finder was taught. To teach it, in some minutes: "
                    + "mvn -q process-classes -pl rules -am");
        }
        if (isNewer(of(criterion).resolve("rule.drl"), built.resolve("META-INF/kie/org.schoolpolicyreview/rules/drools-model"))) {
            older.add(criterion.id() + ": rule.drl is newer than the compiled rules. To compile them: "
                    + "mvn -q process-classes -pl rules -am -Dexec.skip");
        }
        return older;
    }

    private static boolean isNewer(Path source, Path built) {
        return Files.exists(source) && (!Files.exists(built) || source.toFile().lastModified() > built.toFile().lastModified());
    }

    /** Computed from the criterion and its rules, never declared. */
    static Set<Outcome> outcomesThatCanOccur(Criterion criterion) {
        String rules = ownRules(criterion);
        List<Part> essential = criterion.parts().stream().filter(Part::essential).toList();
        boolean reads = essential.stream().anyMatch(part -> part.ask().readsSentences());
        Set<Outcome> outcomes = EnumSet.of(Outcome.MET, Outcome.NOT_SEEN);
        outcomes.addAll(applicability(criterion.appliesTo(), rules));
        if (essential.stream().anyMatch(part -> part.ask().asksForWords()) && !SHOWN_BY_SILENCE.contains(criterion.id())) {
            outcomes.add(Outcome.NOT_EVIDENCED);
        }
        if (essential.size() > 1 || reads || essential.stream().anyMatch(part -> writes(rules, "FellShort", part.name()))) {
            outcomes.add(Outcome.PARTLY_MET);
        }
        if (reads || writes(rules, "Unclear", "") || essential.stream().anyMatch(part -> writes(rules, "Unclear", part.name()))) {
            outcomes.add(Outcome.NEEDS_JUDGEMENT);
        }
        if (rules.contains("RuledOut.by(")) {
            outcomes.add(Outcome.CONTRARY);
        }
        return outcomes;
    }

    /** Whether a text can lack this part and no other essential one. */
    static boolean mayLackAlone(Criterion criterion, Part part) {
        return part.essential() && !NEVER_LACKING_ALONE.contains(criterion.id() + " " + part.name());
    }

    private static Set<Outcome> applicability(AppliesTo appliesTo, String rules) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        boolean asksTheSchool = !appliesTo.kinds().isEmpty() || appliesTo.employees().isPresent();
        if (asksTheSchool) {
            outcomes.add(Outcome.NEEDS_INFORMATION);
        }
        if (asksTheSchool || !appliesTo.restsOn().isEmpty() || rules.contains("new DoesNotApply(")) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        return outcomes;
    }

    private static boolean writes(String rules, String answer, String part) {
        return rules.contains(answer + ".by($matter, \"" + part + "\"");
    }

    /** The rules of its own; empty if it has none. */
    private static String ownRules(Criterion criterion) {
        Path file = of(criterion).resolve("rule.drl");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same review with a limit in one part that is much stricter, and with one that is much looser. */
    static List<PolicyReview> withOtherLimits(Criterion criterion, Part part) {
        return otherLimits(part.search()).stream().map(search -> reviewWith(criterion, part, search)).toList();
    }

    private static List<Search> otherLimits(Search search) {
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
        return new Search(search.names(), search.says(), search.enough(), limit, rhythm, atMost, search.houseLimit(), search.soonest(),
                search.offer());
    }

    private static PolicyReview reviewWith(Criterion criterion, Part part, Search search) {
        Part other = new Part(part.name(), part.question(), part.shown(), part.missing(), part.essential(), part.ask(), search,
                part.basis(), part.binds(), part.elsewhere(), part.boundBy(), part.level(), part.remedy(), part.wording(),
                part.keep(), part.origin());
        List<Part> parts = criterion.parts().stream().map(each -> each.name().equals(part.name()) ? other : each).toList();
        Criterion changed = new Criterion(criterion.id(), criterion.title(), criterion.statement(), criterion.why(),
                criterion.sources(), criterion.confidence(), criterion.documents(), criterion.reach(),
                criterion.appliesTo(), criterion.severity(), criterion.theme(), criterion.strands(),
                criterion.goodLooksLike(), criterion.governorsQuestion(), parts, criterion.origin());
        List<Criterion> criteria = ENGLAND.criteria().stream()
                .map(each -> each.id().equals(criterion.id()) ? changed : each).toList();
        return new PolicyReview(new CriteriaPack(ENGLAND.id(), ENGLAND.version(), ENGLAND.name(), criteria, ENGLAND.law()),
                FINDER, ASKING, LOOKING, WEIGHING);
    }
}
