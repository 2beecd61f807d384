package org.schoolpolicyreview.criteria;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.yaml.FillIn;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Mistake;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/**
 * Reads a criteria pack from its folder: {@code pack.yaml}, {@code sources.yaml}, {@code law.yaml}, and a folder for
 * each criterion. Whatever is not fit for use is refused, all of it at once, with its name and place.
 */
public final class PackReader {

    private static final Form<Draft, Draft> PACK = DraftForm.of("pack", "a pack")
            .needs("id", TEXT).needs("version", TEXT).needs("name", TEXT).form();

    private final Mistakes mistakes = new Mistakes();
    private final List<String> faults = new ArrayList<>();

    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param files the files of its folder, by their path within it: {@code incident-response/INC-05/criterion.yaml}
     * @throws CriteriaException if anything in it is not fit for use
     */
    public static CriteriaPack read(Map<String, byte[]> files) {
        return new PackReader().readAll(files);
    }

    private CriteriaPack readAll(Map<String, byte[]> files) {
        Optional<Draft> pack = file(files, "pack.yaml", PACK);
        Optional<SourceRegister> sources = file(files, "sources.yaml", SourceRegister.FILE).map(SourceRegister::new);
        Optional<LawRegister> law = file(files, "law.yaml", LawForm.FILE).map(LawForm::register);
        List<Draft> drafts = files.keySet().stream()
                .filter(name -> name.endsWith("/criterion.yaml"))
                .sorted()
                .flatMap(name -> file(files, name, CriterionForm.CRITERION).stream())
                .toList();
        refuseIfFaulty();
        List<Criterion> criteria = drafts.stream()
                .map(draft -> CriterionForm.criterion(draft, sources.orElseThrow(), law.orElseThrow(), faults))
                .toList();
        faults.addAll(PackCheck.faults(criteria));
        refuseIfFaulty();
        return new CriteriaPack(pack.orElseThrow().text("id"), pack.get().text("version"), pack.get().text("name"),
                criteria, law.get());
    }

    private Optional<Draft> file(Map<String, byte[]> files, String name, Form<Draft, Draft> form) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            mistakes.error(new Origin(name, 0, 0), "The pack has no such file.", "");
            return Optional.empty();
        }
        Optional<Node> tree = YamlTree.read(name, bytes, mistakes);
        tree.ifPresent(node -> FillIn.report(node, mistakes));
        return tree.flatMap(node -> form.read(node, mistakes));
    }

    private void refuseIfFaulty() {
        List<String> all = new ArrayList<>(mistakes.sorted().stream().filter(Mistake::isError).map(Mistake::toString).toList());
        all.addAll(faults);
        if (!all.isEmpty()) {
            throw new CriteriaException(all);
        }
    }
}
