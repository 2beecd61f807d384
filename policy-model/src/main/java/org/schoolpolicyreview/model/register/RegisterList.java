package org.schoolpolicyreview.model.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.model.CodedValue;

/**
 * A list of the public school register (Get Information about Schools), noted on 22 April 2025. Found by name first:
 * the register's own services do not agree on every code.
 */
public enum RegisterList {
    /** Phases of education. */
    PHASES("phase of education", "0 Not applicable", "1 Nursery", "2 Primary", "3 Middle deemed primary", "4 Secondary",
            "5 Middle deemed secondary", "6 16 plus", "7 All-through"),
    /** Types of establishment. */
    TYPES("type of establishment", "1 Community school", "2 Voluntary aided school", "3 Voluntary controlled school",
            "5 Foundation school", "6 City technology college", "7 Community special school",
            "8 Non-maintained special school", "10 Other independent special school", "11 Other independent school",
            "12 Foundation special school", "14 Pupil referral unit", "15 Local authority nursery school",
            "18 Further education", "24 Secure units", "25 Offshore schools", "26 Service children's education",
            "27 Miscellaneous", "28 Academy sponsor led", "29 Higher education institutions",
            "30 Welsh establishment", "31 Sixth form centres", "32 Special post 16 institution",
            "33 Academy special sponsor led", "34 Academy converter", "35 Free schools", "36 Free schools special",
            "37 British schools overseas", "38 Free schools alternative provision", "39 Free schools 16 to 19",
            "40 University technical college", "41 Studio schools", "42 Academy alternative provision converter",
            "43 Academy alternative provision sponsor led", "44 Academy special converter",
            "45 Academy 16-19 converter", "46 Academy 16 to 19 sponsor led",
            "49 Online provider", "56 Institution funded by other government department",
            "57 Academy secure 16 to 19"),
    /** Local authorities; only those that were seen in a public list. */
    AUTHORITIES("local authority", "341 Liverpool"),
    /** Religious characters; none of the register's list has been noted, so each is kept as it is written. */
    RELIGIOUS_CHARACTERS("religious character"),
    /** Academy trusts; as {@link #RELIGIOUS_CHARACTERS}. */
    TRUSTS("trust"),
    /** Federations; as {@link #RELIGIOUS_CHARACTERS}. */
    FEDERATIONS("federation"),
    /** Whom schools admit; as {@link #RELIGIOUS_CHARACTERS}. */
    GENDERS("gender of entry");

    private final String whatItIs;
    private final List<CodedValue> values;

    RegisterList(String whatItIs, String... codesAndNames) {
        this.whatItIs = whatItIs;
        this.values = List.of(codesAndNames).stream().map(RegisterList::split).toList();
    }

    private static CodedValue split(String codeAndName) {
        int space = codeAndName.indexOf(' ');
        return new CodedValue(codeAndName.substring(0, space), codeAndName.substring(space + 1));
    }

    /** What a value of the list is called. */
    public String whatItIs() {
        return whatItIs;
    }

    /** The value with this name, whatever its capitals, or with this code. */
    public Optional<CodedValue> find(String nameOrCode) {
        String wanted = nameOrCode.strip().toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .or(() -> values.stream().filter(value -> value.code().equals(wanted)).findFirst());
    }

    /** A value that the list does not hold: digits are a code, anything else is a name. */
    public CodedValue kept(String nameOrCode) {
        return nameOrCode.matches("[0-9]{1,6}") ? new CodedValue(nameOrCode, "") : CodedValue.named(nameOrCode);
    }

    /** Whether its values have been noted, so that one it does not hold is worth a look. */
    public boolean isNoted() {
        return !values.isEmpty();
    }

    /** The names, in the order of their codes. */
    public List<String> names() {
        return values.stream().map(CodedValue::name).toList();
    }
}
