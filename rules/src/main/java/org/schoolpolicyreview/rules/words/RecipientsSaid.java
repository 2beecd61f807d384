package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Statement;

/** Finds to whom a statement says that something is reported, so that a report to nobody but the head is no report to governors. */
public final class RecipientsSaid {

    private static final Pattern GOVERNORS = Pattern.compile("\\b(?:governors?|governing|governance|trustees?|directors|board"
            + "|committee|LGB|IEB|(?:local|academy|school|advisory|governing) (?:academy |school |advisory )?council)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile("\\b(?:to|tells?|told|informs?|informed) +(?:(?:the|our|its|their) +)?"
            + "(?:(?:executive|deputy|assistant|senior) +)*(?:head ?teachers?|head of school|head|principal|SLT|leadership team"
            + "|leaders|local authority|LA|city council|county council|council|police|staff|parents?)\\b", Pattern.CASE_INSENSITIVE);

    private RecipientsSaid() {}

    /** Whether the statement names whom it is reported to, and no governors or trustees are among them. */
    public static boolean othersThanGovernors(Statement statement) {
        boolean named = !statement.to().isEmpty()
                || statement.words().filter(words -> OTHERS.matcher(Plain.of(words)).find()).isPresent();
        return named && Stream.concat(statement.to().stream(), statement.words().stream())
                .noneMatch(text -> GOVERNORS.matcher(Plain.of(text)).find());
    }
}
