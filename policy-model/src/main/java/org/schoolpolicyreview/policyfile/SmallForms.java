package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.FieldForm.TEXTS;
import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.YES_OR_NO;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.CharacteristicsList;
import org.schoolpolicyreview.model.CitedAs;
import org.schoolpolicyreview.model.Definition;
import org.schoolpolicyreview.model.LawCited;
import org.schoolpolicyreview.model.PolicyReference;
import org.schoolpolicyreview.model.Remark;
import org.schoolpolicyreview.model.Responsibility;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.ShortForm;

/** The forms of the smaller things that a document says. */
final class SmallForms {

    static final Shape<Responsibility> RESPONSIBILITY = new ShortForm<>(
            FieldForm.of("responsibility", "a role that is responsible", Responsibility::builder,
            Responsibility.Builder::build)
            .needs(Responsibility.ROLE, TEXT, "The role",
                    "Which role or body answers for the document or a task in it? Roles, never people.",
                    "Headteacher", "Equality governor")
            .may(Responsibility.OWNS, TEXTS, "What it answers for", "What does it answer for?",
                    "this policy", "monitoring")
            .may(Responsibility.NAMED, YES_OR_NO, "Named",
                    "Does the document name the person? Write yes, never the name.", "yes")
            .may(Responsibility.VACANT, YES_OR_NO, "Vacant", "Does the document leave the role open?", "yes")
            .withPlace()
            .form(), "role");

    static final Shape<LawCited> LAW = new ShortForm<>(
            FieldForm.of("law", "a law that is cited", LawCited::builder, LawCited.Builder::build)
            .needs(LawCited.CITES, TEXT, "The law as it is named",
                    "Which law or guidance does the document cite, in the document's words?",
                    "Equality Act 2010", "the law")
            .may(LawCited.PROVISION, TEXT, "Section or part", "Which section or part of it is cited?", "section 149")
            .may(LawCited.AS, oneOf(CitedAs.class, "a way to cite a law"), "As law that holds, or as history",
                    "Does the document say that this law has been replaced? Then write: history.", "history")
            .withPlace()
            .form(), "cites");

    static final Form<CharacteristicsList, CharacteristicsList.Builder> CHARACTERISTICS =
            FieldForm.of("characteristics", "a list of characteristics", CharacteristicsList::builder,
            CharacteristicsList.Builder::build)
            .may(CharacteristicsList.FOR, TEXTS, "Whom it protects",
                    "Whom is this list said to protect? Leave it out if the document does not say.", "pupils", "staff")
            .may(CharacteristicsList.LISTED, TEXTS, "The list",
                    "Which characteristics and other grounds are listed, in the document's words?",
                    "disability", "Ethnicity and race")
            .may(CharacteristicsList.LEAVES_OUT, TEXTS, "What it leaves out",
                    "Which are known to be left out, if you did not copy the list?", "age", "marriage")
            .may(CharacteristicsList.LEFT_OUT_BECAUSE, TEXT, "Why some are left out",
                    "Does the document say why some are left out?", "age and marriage do not apply to pupils")
            .withPlace()
            .form();

    static final Shape<Definition> DEFINITION = new ShortForm<>(
            FieldForm.of("definition", "a definition", Definition::builder, Definition.Builder::build)
            .needs(Definition.TERM, TEXT, "The term",
                    "Which term does the document define?", "racist incident", "hate crime")
            .may(Definition.SOURCE, TEXT, "Its source", "Whose definition is it said to be?",
                    "Stephen Lawrence Inquiry")
            .may(Definition.BY_EXAMPLE, YES_OR_NO, "By example", "Is it defined by examples only?", "yes")
            .may(Definition.NAMED_ONLY, YES_OR_NO, "Named only", "Is the term used and never defined?", "yes")
            .may(Definition.COVERS, TEXTS, "What it takes in", "What does the definition take in?",
                    "jokes", "incidents without a direct target")
            .may(Definition.LEAVES_OUT, TEXTS, "What it leaves out", "What does the definition leave out?",
                    "single events")
            .withPlace()
            .form(), "term");

    static final Shape<PolicyReference> REFERENCE = new ShortForm<>(
            FieldForm.of("reference", "another policy", PolicyReference::builder, PolicyReference.Builder::build)
            .needs(PolicyReference.TITLE, TEXT,
                    "The other policy", "Which other policy does the document point to, as it names it?",
                    "Anti-Bullying Policy")
            .may(PolicyReference.OWNER, TEXT, "Whose it is", "Whose policy is it?", "trust", "council")
            .may(PolicyReference.LINK, TEXT, "Link", "Which link or place is given?", "school website, Policies")
            .may(PolicyReference.PART_OF_THIS, YES_OR_NO, "Part of this one",
                    "Does the document make it part of itself?", "yes")
            .withPlace()
            .form(), "title");

    static final Form<AppearanceRule, AppearanceRule.Builder> APPEARANCE =
            FieldForm.of("appearance-rule", "a rule on appearance", AppearanceRule::builder,
            AppearanceRule.Builder::build)
            .needs(AppearanceRule.ON, TEXT, "What it is about",
                    "What is the rule about?", "hair", "headwear", "religious dress", "jewellery")
            .may(AppearanceRule.BANS, TEXTS, "What it forbids", "What does it forbid?", "patterns cut into hair")
            .may(AppearanceRule.REQUIRES, TEXTS, "What it asks for", "What does it ask for?", "long hair tied back")
            .may(AppearanceRule.ALLOWS, TEXTS, "What it allows", "What does it expressly allow?", "braids", "hijab")
            .may(AppearanceRule.UNLESS, TEXTS, "Exceptions", "Which exceptions does it offer?",
                    "for reasons of race or religion")
            .may(AppearanceRule.BECAUSE, TEXT, "The reason", "Which reason does it give?",
            "safety in practical lessons")
            .may(AppearanceRule.CODE, TEXT, "A code adopted", "Which code is adopted?", "Halo Code")
            .withPlace()
            .form();

    static final Shape<Remark> REMARK = new ShortForm<>(
            FieldForm.of("remark", "a remark", Remark::builder, Remark.Builder::build).withPlace().form(), "note");

    private SmallForms() {}
}
