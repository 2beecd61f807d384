package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Parts a value that names several bodies: "Full governing board (principles); headteacher (measures)". */
final class SeveralBodies {

    private SeveralBodies() {}

    /** The entry with the first of its bodies. */
    static Entry first(Entry entry) {
        List<Entry> parts = parts(entry);
        return parts.isEmpty() ? entry : parts.get(0);
    }

    /** The other bodies of a form, each as an entry of its own. */
    static List<Entry> others(Form form) {
        List<Entry> others = new ArrayList<>();
        for (Entry entry : form.entries()) {
            List<Entry> parts = parts(entry);
            others.addAll(parts.isEmpty() ? parts : parts.subList(1, parts.size()));
        }
        return others;
    }

    /** The parts, if each of them names a body; else none. */
    private static List<Entry> parts(Entry entry) {
        List<Entry> parts = new ArrayList<>();
        boolean approval = entry.kind() == Label.APPROVED_BY || entry.kind() == Label.APPROVED;
        if (approval && entry.value().indexOf(';') > 0) {
            for (String part : entry.value().split(";")) {
                if (!Bodies.isOne(Words.of(part))) {
                    return List.of();
                }
                parts.add(new Entry(entry.kind(), entry.label(), part.strip(), entry.quotation(), entry.where()));
            }
        }
        return parts;
    }
}
