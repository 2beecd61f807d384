package org.schoolpolicyreview.report.json;

import java.util.Optional;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Word;

/** The facts of a school, as the review had them. */
final class JsonSchool {

    private JsonSchool() {}

    static void write(School school, Json json) {
        json.text("name", school.name());
        json.number("urn", school.urn());
        coded("authority", school.authority(), json);
        json.text("establishmentNumber", school.get(School.ESTABLISHMENT_NUMBER));
        coded("phase", school.phase(), json);
        coded("type", school.type(), json);
        coded("religiousCharacter", school.get(School.RELIGIOUS_CHARACTER), json);
        coded("trust", school.get(School.TRUST), json);
        coded("federation", school.get(School.FEDERATION), json);
        coded("genderOfEntry", school.get(School.GENDER), json);
        json.number("lowestAge", school.get(School.LOWEST_AGE));
        json.number("highestAge", school.get(School.HIGHEST_AGE));
        json.number("pupils", school.get(School.PUPILS));
        json.number("employees", school.employees());
        json.texts("hasNo", school.hasNo().stream().map(Word::word).toList());
    }

    private static void coded(String name, Optional<CodedValue> value, Json json) {
        value.ifPresent(known -> json.object(name, () -> {
            json.text("code", Optional.of(known.code()).filter(code -> !code.isEmpty()));
            json.text("name", Optional.of(known.name()).filter(text -> !text.isEmpty()));
        }));
    }
}
