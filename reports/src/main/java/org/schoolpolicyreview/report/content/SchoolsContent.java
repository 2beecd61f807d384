package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.LegalDuty.State;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * Several schools on one page: by name, and never ranked.
 *
 * @param schools a line for each school, by name
 * @param commonGaps the gaps that two schools or more have, by how many
 * @param notRead what could not be read or reviewed, a sentence for each
 */
public record SchoolsContent(List<SchoolLine> schools, List<CommonGap> commonGaps, List<String> notRead) {

    /** Why there is no league table, said once beside the list. */
    public static final String NEVER_RANKED = "Schools stand here by name. Their numbers depend on what was sent, "
            + "so they say nothing about which school is better.";

    public SchoolsContent {
        schools = List.copyOf(schools);
        commonGaps = List.copyOf(commonGaps);
        notRead = List.copyOf(notRead);
    }

    /**
     * A school.
     *
     * @param school its name
     * @param urn its number in the public register, which tells schools of one name apart
     * @param read how much was read, in a sentence
     * @param documents how many documents were supplied
     * @param legalDutiesUnmet how many legal duties are unmet, of how many that were asked about
     * @param legalDutiesOpen how many of them cannot be told yet
     * @param gaps how many criteria have a gap
     * @param questions how many criteria are open questions
     * @param place the place of its report in the list that was given, from 0
     * @param file the name of the file of its report, to link to it, if that is known
     */
    public record SchoolLine(
            String school,
            Optional<Integer> urn,
            String read,
            int documents,
            Count legalDutiesUnmet,
            Count legalDutiesOpen,
            Count gaps,
            Count questions,
            int place,
            Optional<String> file) {

        private SchoolLine in(String reportFile) {
            return new SchoolLine(school, urn, read, documents, legalDutiesUnmet, legalDutiesOpen, gaps, questions, place,
                    Optional.of(reportFile));
        }
    }

    /**
     * A gap that schools share.
     *
     * @param criterion the criterion
     * @param schools in how many schools there is a gap, of how many where it was answered
     * @param notAnswered in how many more schools it is an open question
     * @param governorsQuestion a question that governors could ask
     */
    public record CommonGap(CriterionName criterion, Count schools, int notAnswered, String governorsQuestion) {}

    /**
     * What there is to say of several schools.
     *
     * @param reports their reports, in any order
     * @param notRead what could not be read or reviewed, a sentence for each
     */
    public static SchoolsContent of(List<GapReport> reports, List<String> notRead) {
        Comparator<SchoolLine> byName = Comparator
                .<SchoolLine, String>comparing(line -> line.school().toLowerCase(Locale.ROOT))
                .thenComparing(SchoolLine::school)
                .thenComparing(line -> line.urn().orElse(0))
                .thenComparing(SchoolLine::place);
        return new SchoolsContent(
                IntStream.range(0, reports.size()).mapToObj(place -> line(reports.get(place), place))
                        .sorted(byName).toList(),
                commonGaps(reports), notRead);
    }

    /**
     * The same, with the files in which the reports stand.
     *
     * @param files a name for each report, in the order in which the reports were given
     */
    public SchoolsContent linkedTo(List<String> files) {
        return new SchoolsContent(schools.stream().map(line -> line.in(files.get(line.place()))).toList(), commonGaps,
                notRead);
    }

    private static SchoolLine line(GapReport report, int place) {
        LegalDuties duties = LegalDuties.of(report);
        Cover cover = Cover.of(report);
        return new SchoolLine(cover.school(), report.school().urn(), cover.read(), cover.documents().size(),
                duties.count(State.UNMET), duties.count(State.CANNOT_TELL),
                Count.criteria(report.gaps().size(), report.findings().size()), Questions.of(report).open(), place,
                Optional.empty());
    }

    private static List<CommonGap> commonGaps(List<GapReport> reports) {
        Map<String, List<Finding>> byCriterion = new TreeMap<>();
        reports.forEach(report -> report.findings().forEach(finding -> byCriterion
                .computeIfAbsent(finding.criterion().id(), id -> new ArrayList<>()).add(finding)));
        return byCriterion.values().stream().map(SchoolsContent::commonGap)
                .filter(gap -> gap.schools().number() > 1)
                .sorted(Comparator.<CommonGap>comparingInt(gap -> -gap.schools().number())
                        .thenComparing(gap -> gap.criterion().id()))
                .toList();
    }

    private static CommonGap commonGap(List<Finding> findings) {
        int gaps = (int) findings.stream().filter(finding -> finding.outcome().isGap()).count();
        int open = (int) findings.stream().filter(finding -> finding.outcome().isQuestion()).count();
        int apply = (int) findings.stream().filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE).count();
        return new CommonGap(CriterionName.of(findings.get(0)), Count.of(gaps, apply - open, "school", "schools"), open,
                findings.get(0).criterion().governorsQuestion());
    }
}
