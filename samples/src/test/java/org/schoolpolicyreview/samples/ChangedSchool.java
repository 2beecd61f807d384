package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/** A sample school with other words in its quotations, and every value of its policy file as it was. */
final class ChangedSchool {

    private static final String WORDS = "words";

    private final Node.Keys tree;

    ChangedSchool(String name) {
        this.tree = tree(PolicyFiles.write(PolicyFiles.read(SampleFiles.POLICIES.resolve(name)).school()));
    }

    /** The school with each quoted passage changed. */
    School withWords(UnaryOperator<String> change) {
        return read(words(tree, new UnaryOperator<Node>() {
            @Override
            public Node apply(Node quoted) {
                return quoted instanceof Node.Items several
                        ? Node.items(several.items().stream().map(this).toList())
                        : Node.text(change.apply(((Node.Scalar) quoted).text()));
            }
        }));
    }

    /** The school with the quotations of its entries exchanged: each gets those of the entry so many places farther on. */
    School withWordsMovedBy(int places) {
        List<Node> all = new ArrayList<>();
        words(tree, quoted -> {
            all.add(quoted);
            return quoted;
        });
        assertThat(all).hasSizeGreaterThan(places);
        int[] next = {places};
        return read(words(tree, quoted -> all.get(next[0]++ % all.size())));
    }

    private static Node words(Node node, UnaryOperator<Node> change) {
        if (node instanceof Node.Items list) {
            return Node.items(list.items().stream().map(each -> words(each, change)).toList());
        }
        if (node instanceof Node.Keys keys) {
            return Node.keys(keys.pairs().stream()
                    .map(pair -> Node.pair(pair.key(),
                            pair.key().equals(WORDS) ? change.apply(pair.value()) : words(pair.value(), change)))
                    .toList());
        }
        return node;
    }

    private static School read(Node changed) {
        return PolicyFiles.read(Path.of("changed.yaml").toString(), YamlWriter.write((Node.Keys) changed)).school();
    }

    private static Node.Keys tree(String yaml) {
        Mistakes mistakes = new Mistakes();
        Node tree = YamlTree.read("school.yaml", yaml, mistakes).orElseThrow();
        assertThat(mistakes.sorted()).isEmpty();
        return (Node.Keys) tree;
    }
}
