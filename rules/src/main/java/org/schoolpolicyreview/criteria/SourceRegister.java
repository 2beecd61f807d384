package org.schoolpolicyreview.criteria;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.listOf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shapes;

/** The register of sources of a pack. */
final class SourceRegister {

    static final Form<Draft, Draft> FILE = DraftForm.of("sources", "a register of sources")
            .needs("noted", Shapes.text(LocalDate::parse, LocalDate::toString))
            .needs("sources", listOf(DraftForm.of("source", "a source")
                    .needs("id", TEXT)
                    .needs("name", TEXT)
                    .needs("used-for", TEXT)
                    .may("addresses", listOf(TEXT))
                    .needs("seen", TEXT)
                    .form()))
            .form();

    private final Map<String, Source> byId = new LinkedHashMap<>();

    SourceRegister(Draft file) {
        for (Draft draft : file.<Draft>list("sources")) {
            byId.put(draft.text("id"), new Source(draft.text("id"), draft.text("name"), draft.text("used-for"),
                    draft.list("addresses"), draft.text("seen"), file.get("noted")));
        }
    }

    List<Source> all(List<String> ids, Draft criterion, List<String> faults) {
        ids.stream()
                .filter(id -> !byId.containsKey(id))
                .forEach(id -> faults.add(criterion.origin() + ": the source \"" + id + "\" is not in sources.yaml."));
        return ids.stream().map(byId::get).flatMap(source -> Optional.ofNullable(source).stream()).toList();
    }
}
