package org.schoolpolicyreview.criteria;

import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.model.register.RegisterList;

/** Kinds of school that the law treats differently, by their type in the public register. */
public enum SchoolKind implements Word {
    MAINTAINED("maintained", "A school that a council maintains, special schools included.", "1", "2", "3", "5", "7", "12"),
    MAINTAINED_NURSERY("maintained nursery", "A nursery school that a council maintains.", "15"),
    PUPIL_REFERRAL_UNIT("pupil referral unit", "A pupil referral unit.", "14"),
    ACADEMY("academy", "An academy or free school, those for special needs and alternative provision included.",
            "6", "28", "33", "34", "35", "36", "38", "39", "40", "41", "42", "43", "44", "45", "46", "57"),
    NON_MAINTAINED_SPECIAL("non-maintained special", "A special school that is run by a charity.", "8"),
    INDEPENDENT("independent", "A school that charges fees.", "10", "11");

    private final String word;
    private final String meaning;
    private final Set<String> typeCodes;

    SchoolKind(String word, String meaning, String... typeCodes) {
        this.word = word;
        this.meaning = meaning;
        this.typeCodes = Set.of(typeCodes);
    }

    /** The kind of a school; empty if its type is not known, or is of no kind that criteria speak of. */
    public static Optional<SchoolKind> of(School school) {
        return school.type()
                .flatMap(type -> RegisterList.TYPES.find(type.name().isEmpty() ? type.code() : type.name())
                        .or(() -> RegisterList.TYPES.find(type.code())))
                .flatMap(type -> ofCode(type.code()));
    }

    private static Optional<SchoolKind> ofCode(String code) {
        for (SchoolKind kind : values()) {
            if (kind.typeCodes.contains(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
