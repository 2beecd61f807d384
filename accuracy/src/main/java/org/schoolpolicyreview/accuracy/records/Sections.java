package org.schoolpolicyreview.accuracy.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.Thing;

/** The sections of a document, a heading each, in which a law is marked once however often it is cited. */
final class Sections {

    private final List<Sentence> headings;
    private final DocumentWords words;

    Sections(ReadDocument document, DocumentWords words) {
        this.headings = document.sentences().stream().filter(sentence -> sentence.kind() == Sentence.Kind.HEADING).toList();
        this.words = words;
    }

    /** Several citations of one law in one section as one record. */
    List<ReadRecord> once(List<ReadRecord> laws) {
        Map<List<Object>, List<ReadRecord>> bySection = new LinkedHashMap<>();
        for (ReadRecord record : laws) {
            LawCitation law = (LawCitation) record.thing();
            bySection.computeIfAbsent(List.of(law.law(), section(law.quotation().block())), key -> new ArrayList<>())
                    .add(record);
        }
        return bySection.values().stream().map(this::together).toList();
    }

    private ReadRecord together(List<ReadRecord> same) {
        List<Thing> things = same.stream().flatMap(record -> record.things().stream()).toList();
        int section = section(things.get(0).quotation().block());
        return new ReadRecord(things, WordPlaces.together(same.stream().map(ReadRecord::main).toList()),
                WordPlaces.together(same.stream().map(ReadRecord::all).toList()), words.lines(line(section), line(section + 1)));
    }

    /** The number of headings at or before a block. */
    private int section(int block) {
        return (int) headings.stream().filter(heading -> heading.quotation().block() <= block).count();
    }

    /** The line in which a section begins. */
    private int line(int section) {
        return section == 0 ? 0 : section > headings.size() ? Integer.MAX_VALUE
                : headings.get(section - 1).quotation().place().origin().line();
    }
}
