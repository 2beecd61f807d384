package org.schoolpolicyreview.accuracy.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolpolicyreview.accuracy.Figures;
import org.schoolpolicyreview.accuracy.findings.FindingCounts;
import org.schoolpolicyreview.accuracy.findings.Judgement;
import org.schoolpolicyreview.accuracy.findings.StructuredCriteria;
import org.schoolpolicyreview.accuracy.records.RecordCounts;
import org.schoolpolicyreview.accuracy.records.RecordKind;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.yaml.Node;

/**
 * The floors of the build: what its figures must not fall below. Findings are counted in cases, records in percent, rounded
 * down.
 *
 * @param all the floors, in the order of the file
 */
public record Floors(List<Floor> all) {

    private static final String HEAD = """
            # What no build may fall below: a test holds it. Cases of findings, percent of records.
            # Floors only rise. To lower one takes a commit of its own that says why.
            # docs/accuracy.md says how this file is written.
            """;

    public Floors {
        all = List.copyOf(all);
    }

    /** The floors that the figures of a build give. */
    public static Floors of(Figures figures) {
        List<Floor> floors = new ArrayList<>();
        findings("seventeen", figures.findings().only(StructuredCriteria.ids()), floors);
        findings("all", figures.findings(), floors);
        records(RecordCounts.DOCUMENT_KINDS, figures.records(), floors);
        RecordKind.ALL.forEach(kind -> records(kind.name(), figures.records(), floors));
        return new Floors(floors);
    }

    private static void findings(String of, FindingCounts counts, List<Floor> floors) {
        floors.add(new Floor("findings", of, "right-at-least", counts.share(Judgement.RIGHT).hits()));
        floors.add(new Floor("findings", of, "false-pass-at-most", counts.share(Judgement.FALSE_PASS).hits()));
        floors.add(new Floor("findings", of, "false-alarm-on-a-legal-duty-at-most", counts.falseAlarmsOnADuty().hits()));
    }

    private static void records(String kind, RecordCounts counts, List<Floor> floors) {
        floors.add(new Floor("records", kind, "precision-at-least", down(counts.tally(kind).precision().percent())));
        floors.add(new Floor("records", kind, "recall-at-least", down(counts.tally(kind).recall().percent())));
    }

    private static double down(double percent) {
        return Math.floor(percent * 10) / 10;
    }

    /** Reads the file. */
    public static Floors read(Node file) {
        List<Floor> floors = new ArrayList<>();
        for (Node.Pair group : ((Node.Keys) file).pairs()) {
            for (Node.Pair of : ((Node.Keys) group.value()).pairs()) {
                for (Node.Pair floor : ((Node.Keys) of.value()).pairs()) {
                    floors.add(new Floor(group.key(), of.key(), floor.key(), Double.parseDouble(DataFile.text(floor.value()))));
                }
            }
        }
        return new Floors(floors);
    }

    /** The file. */
    public String text() {
        Map<String, Map<String, List<Floor>>> groups = all.stream().collect(Collectors.groupingBy(Floor::group,
                LinkedHashMap::new, Collectors.groupingBy(Floor::of, LinkedHashMap::new, Collectors.toList())));
        StringBuilder text = new StringBuilder(HEAD);
        groups.forEach((group, members) -> {
            text.append(group).append(":\n");
            members.forEach((of, floors) -> text.append("  ").append(of).append(": {").append(floors.stream()
                    .map(floor -> floor.name() + ": " + floor.number()).collect(Collectors.joining(", "))).append("}\n"));
        });
        return text.toString();
    }

    /** What of these floors a build with other figures breaks; a floor that it does not know counts as broken. */
    public List<String> brokenBy(Floors present) {
        return all.stream().flatMap(floor -> present.all.stream()
                .filter(each -> each.group().equals(floor.group()) && each.of().equals(floor.of())
                        && each.name().equals(floor.name()))
                .map(each -> floor.holds(each.limit()) ? "" : floor.broken(each.limit()))
                .findFirst().or(() -> Optional.of("There is no figure for the floor " + floor + ".")).stream())
                .filter(message -> !message.isEmpty()).toList();
    }
}
