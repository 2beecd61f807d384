package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Field;
import org.schoolpolicyreview.model.Statement;

/** What a statement says besides its words: its note, and the values that sum it up. */
public final class StatementText {

    private static final List<Field<List<String>>> SUMMED_UP = List.of(Statement.BY, Statement.FOR, Statement.TO,
            Statement.COVERS, Statement.WHERE, Statement.WITH, Statement.INSTEAD, Statement.NEVER, Statement.IF,
            Statement.UNLESS);

    /** "Assistant headteacher" alone does not tell that this is who stands in. */
    private static final String INSTEAD = "instead: ";

    private StatementText() {}

    /** The note and each value. */
    public static List<String> values(Statement statement) {
        return Stream.concat(statement.note().stream(), SUMMED_UP.stream().flatMap(field -> statement.all(field).stream()
                        .map(value -> field == Statement.INSTEAD ? INSTEAD + value : value)))
                .toList();
    }

    /** For whom it is, as its reader noted; whoever does it is not among them. */
    public static List<String> forWhom(Statement statement) {
        return Stream.of(statement.note().stream(), statement.forWhom().stream(), statement.to().stream(),
                        statement.all(Statement.COVERS).stream())
                .flatMap(each -> each).toList();
    }

    /** Its words and all values, as one text. */
    public static String all(Statement statement) {
        return Stream.concat(statement.words().stream(), values(statement).stream()).collect(Collectors.joining(". "));
    }
}
