package org.schoolpolicyreview.policyfile;

import java.util.Locale;
import java.util.regex.Pattern;
import org.schoolpolicyreview.yaml.JsonWriter;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/** What an editor hands to its schema checker: the JSON of a YAML text. */
final class JsonOfYaml {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private JsonOfYaml() {}

    static String of(String yaml) {
        return JsonWriter.write(plain(YamlTree.read("test.yaml", yaml, new Mistakes()).orElseThrow()));
    }

    /** Numbers and true and false as such; all else a text. */
    private static Node plain(Node node) {
        if (node instanceof Node.Keys keys) {
            return Node.keys(keys.pairs().stream().map(pair -> Node.pair(pair.key(), plain(pair.value()))).toList());
        }
        if (node instanceof Node.Items items) {
            return Node.items(items.items().stream().map(JsonOfYaml::plain).toList());
        }
        if (node instanceof Node.Scalar scalar) {
            boolean truth = scalar.text().matches("true|True|TRUE|false|False|FALSE");
            boolean number = scalar.bare() && NUMBER.matcher(scalar.text()).matches();
            return truth ? Node.bare(scalar.text().toLowerCase(Locale.ROOT))
                    : number ? Node.bare(scalar.text()) : Node.text(scalar.text());
        }
        return node;
    }
}
