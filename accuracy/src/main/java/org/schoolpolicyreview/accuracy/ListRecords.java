package org.schoolpolicyreview.accuracy;

import java.util.List;
import java.util.TreeMap;
import org.schoolpolicyreview.accuracy.records.DocumentCount;
import org.schoolpolicyreview.accuracy.records.KindMatch;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/**
 * Lists what was missed and what is false: {@code ListRecords [KIND...]}, such as {@code ListRecords approval review}. For
 * whoever writes or mends a reader.
 */
public final class ListRecords {

    private ListRecords() {}

    /** Prints them by school, document and kind; of all kinds, if none is named. */
    public static void main(String[] kinds) {
        ProjectFolder project = ProjectFolder.found();
        project.markedSchools().stream().map(folder -> MarkedSchool.read(project, folder)).forEach(school ->
                school.documents().forEach(document -> list(school.name(), document, List.of(kinds))));
    }

    private static void list(String school, DocumentCount document, List<String> kinds) {
        for (KindMatch match : document.matches()) {
            if (kinds.isEmpty() || kinds.contains(match.kind().name())) {
                String place = school + " / " + document.marked().name() + "  " + match.kind().name();
                match.missed().forEach(missed -> System.out.println(place + "  missed  " + missed.mark().quote() + "  "
                        + new TreeMap<>(missed.mark().fields())));
                match.falseOnes().forEach(record -> System.out.println(place + "  false  " + record.thing()));
                match.met().stream().filter(met -> !met.wrongFields().isEmpty()).forEach(met -> System.out.println(place
                        + "  fields  " + met.mark().mark().quote() + "  " + met.wrongFields() + "  " + met.record().thing()));
            }
        }
    }
}
