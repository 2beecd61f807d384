package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Statement;

/** Tells whether an exception is for jewellery and the like alone: it lets nobody wear their hair or a head covering. */
public final class OrnamentSaid {

    private static final Pattern ORNAMENT = Pattern.compile(
            "\\b(?:jewell?e?ry|earrings?|piercings?|bracelets?|necklaces?|rings|make-?up|nails?|nail varnish|tattoos?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRESS = Pattern.compile(
            "\\b(?:uniform|appearance|dress\\w*|cloth\\w*|hair\\w*|head\\w*|(?:head)?scar\\w+|hijabs?|turbans?|patkas?|policy|rules?|code|wear)\\b",
            Pattern.CASE_INSENSITIVE);

    private OrnamentSaid() {}

    /** The ornament that an exception is for, as its reader noted or its words say; empty where it is for dress or hair too. */
    public static String only(Statement exception) {
        List<String> noted = exception.of();
        String text = noted.isEmpty() ? exception.words().or(exception::note).orElse("") : String.join(", ", noted);
        Matcher ornament = ORNAMENT.matcher(text);
        return ornament.find() && !DRESS.matcher(text).find() ? ornament.group() : "";
    }
}
