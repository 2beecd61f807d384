package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.CharacteristicsList;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.rules.stated.AllNineForStaff;
import org.schoolpolicyreview.rules.stated.CharacteristicsGiven.Protects;
import org.schoolpolicyreview.rules.stated.CharacteristicsGiven;
import org.schoolpolicyreview.rules.words.AllNine;
import org.schoolpolicyreview.rules.words.CharacteristicsSaid;
import org.schoolpolicyreview.rules.words.ForPupils;

/** Reads the lists of protected characteristics of a document, from their values and again from their words. */
final class CharacteristicsFacts {

    private static final Pattern PUPILS =
            Pattern.compile("pupil|student|child|learner|scholar|young people", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF = Pattern.compile("staff|employ|work|adult|teacher", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERYBODY = Pattern.compile(
            "everyone|everybody|anyone|anybody|\\ball\\b|people|person|individual|communit|whole school",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_THEM =
            Pattern.compile("\\b(?:not|other than|except|apart from|excluding|non)\\b", Pattern.CASE_INSENSITIVE);

    private final PolicyDocument document;
    private final int number;

    private CharacteristicsFacts(PolicyDocument document, int number) {
        this.document = document;
        this.number = number;
    }

    static List<Object> of(PolicyDocument document, int number) {
        CharacteristicsFacts reading = new CharacteristicsFacts(document, number);
        List<CharacteristicsList> lists = document.all(PolicyDocument.CHARACTERISTICS);
        List<Object> facts = new ArrayList<>();
        lists.forEach(list -> facts.add(reading.given(list)));
        Stream.concat(lists.stream(), document.says().stream())
                .filter(entry -> entry.words().filter(AllNine::isSaidOfStaffIn).isPresent())
                .forEach(entry -> facts.add(new AllNineForStaff(number, entry, Strength.QUOTED)));
        return facts;
    }

    /** What the quoted words do not carry is not believed. What is said to be left out is not named. */
    private CharacteristicsGiven given(CharacteristicsList list) {
        Set<Characteristic> leftOut = in(list.leavesOut());
        Set<Characteristic> noted = in(list.listed());
        if (list.listed().isEmpty() && !leftOut.isEmpty()) {
            noted = EnumSet.allOf(Characteristic.class);
        }
        Set<Characteristic> named = EnumSet.copyOf(noted);
        Set<Characteristic> notCarried = EnumSet.noneOf(Characteristic.class);
        Set<Protects> forWhom = forWhom(list);
        if (list.words().isPresent()) {
            String words = list.words().get();
            Set<Characteristic> inWords = CharacteristicsSaid.in(words);
            if (forWhom.contains(Protects.STAFF) && AllNine.isSaidIn(words)) {
                inWords = EnumSet.allOf(Characteristic.class);
            }
            notCarried.addAll(noted);
            notCarried.removeAll(inWords);
            named.addAll(inWords);
        }
        notCarried.removeAll(leftOut);
        named.removeAll(notCarried);
        named.removeAll(leftOut);
        return new CharacteristicsGiven(number, list, Strengths.ofList(list, document), named, notCarried,
                notForPupils(list, forWhom.equals(Set.of(Protects.STAFF)) ? Set.of() : leftOut), forWhom);
    }

    private static Set<Characteristic> notForPupils(CharacteristicsList list, Set<Characteristic> leftOut) {
        Set<Characteristic> denied = EnumSet.noneOf(Characteristic.class);
        denied.addAll(leftOut);
        list.listed().forEach(own -> denied.addAll(ForPupils.deniedIn(own)));
        list.words().ifPresent(words -> denied.addAll(ForPupils.deniedIn(words)));
        list.leftOutBecause().ifPresent(why -> denied.addAll(ForPupils.deniedIn(why)));
        return denied;
    }

    private static Set<Characteristic> in(List<String> own) {
        Set<Characteristic> found = EnumSet.noneOf(Characteristic.class);
        own.forEach(each -> found.addAll(CharacteristicsSaid.in(each)));
        return found;
    }

    /** As its reader noted; where nobody noted it, as the words say. */
    private static Set<Protects> forWhom(CharacteristicsList list) {
        List<String> them = list.forWhom().isEmpty() ? promises(list.words().orElse(""))
                : list.forWhom().stream().filter(each -> !NOT_THEM.matcher(each).find()).toList();
        Set<Protects> found = EnumSet.noneOf(Protects.class);
        if (them.stream().anyMatch(each -> PUPILS.matcher(each).find())) {
            found.add(Protects.PUPILS);
        }
        if (them.stream().anyMatch(each -> STAFF.matcher(each).find())) {
            found.add(Protects.STAFF);
        }
        boolean wordsNameBoth = list.forWhom().isEmpty() && found.size() == 2;
        boolean nobody = list.forWhom().isEmpty() ? found.isEmpty() || wordsNameBoth
                : found.isEmpty() && them.stream().anyMatch(each -> EVERYBODY.matcher(each).find());
        return nobody ? EnumSet.of(Protects.NOBODY_IN_PARTICULAR) : found;
    }

    /** Its sentences, but for those that only say whom something does not protect. */
    private static List<String> promises(String words) {
        return Sentences.of(words).stream().filter(sentence -> ForPupils.deniedIn(sentence).isEmpty()).toList();
    }
}
