package org.exeat.policy;

import static org.exeat.policy.Parameter.*;
import static org.exeat.policy.Parameter.Type.*;

import java.util.List;
import java.util.Map;

/**
 * The closed set of kinds a clause can be of, each with its parameters. A word that is missing here is a word no
 * policy may use: what reads a policy can then rely on every value.
 */
public enum RuleKind {
    PUPIL_ACCESS(Use.RULE, of("phase", TEXT).optional(), years("years").optional(),
        oneOf("access", "NEVER LESSON_ONLY PLACE_OR_LESSON ALWAYS"), of("places", PLACES),
        role("authoriser").optional()),
    CONDUCT(Use.RULE, oneOf("act", "USE_IN_SCHOOL_TIMES COMMENT_ABOUT_SCHOOL_OR_PEOPLE INAPPROPRIATE_USE"
            + " DISCLOSE_CONFIDENTIAL HARMFUL_STATEMENT COPY_WORK DISCLOSE_PERSONAL_INFO"
            + " PERSONAL_USE_OF_SCHOOL_ACCOUNT UNAUTHORISED_SYSTEM_USE IDENTIFY_SCHOOL_TO_DISCREDIT"
            + " POST_IDENTIFYING_OR_SCHOOL_MATTERS PRIVATE_MESSAGE_TO_PUPIL DISCUSS_SCHOOL_BUSINESS"),
        setOf("accounts", "PERSONAL SCHOOL"), oneOf("when", "ANY SCHOOL_TIMES OWN_TIME WORK_USE"),
        setOf("about", "SCHOOL PUPILS PARENTS COLLEAGUES TRUSTEES EMPLOYER MANAGER COMPANIES ANYONE").optional(),
        of("statedBreach", BOOL), of("also", TEXT).optional()),
    PERSONAL_CONTACT(Use.RULE, oneOf("effect", "FORBID PERMIT"),
        setOf("counterpart", "PUPIL_CURRENT PUPIL_FORMER PARENT CHILD_OF_COMMUNITY ANY_CHILD"),
        setOf("acts", "INVITE ACCEPT COMMUNICATE ADD_FRIEND LINK REQUEST_PERSONAL_INFO ANSWER_PERSONAL_INFO"),
        age("formerUntilAge", "ANY_AGE").optional(), oneOf("during", "EMPLOYMENT NOT_STATED"),
        of("condition", TEXT).optional(), of("liftedBy", CLAUSE).optional()),
    OFFICIAL_CHANNEL(Use.RULE, setOf("channels", "EMAIL MOBILE_PHONE ANY"),
        oneOf("effect", "ONLY_OFFICIAL NO_PERSONAL"), oneOf("matter", "SCHOOL_BUSINESS CONTACT_WITH_CHILD"),
        setOf("with", "COMMUNITY CHILD"), setOf("directions", "SEND ACCEPT")),
    EXCEPTION_ROUTE(Use.RULE, of("waives", CLAUSES), role("decider"), oneOf("leave", "PERMISSION PRIOR_APPROVAL"),
        of("beforeAct", BOOL), oneOf("inWriting", "YES NO NOT_STATED"), period("limit", NOT_STATED)),
    /** For a local rule only: the school hears no requests for an exception from these clauses. */
    EXCEPTION_BAR(Use.RULE, of("clauses", CLAUSES), oneOf("instead", "NOTICE NONE")),
    DECLARATION(Use.RULE, setOf("tie", "FRIEND FAMILY"), setOf("counterpart", "PARENT"),
        oneOf("existedBefore", "PUPIL_ENROLMENT NOT_STATED"), role("receiver"), of("lifts", CLAUSE)),
    WRITTEN_AUTHORITY(Use.RULE, role("issuer"), setOf("states", "PLATFORMS POST_IN_WORK_TIME"),
        oneOf("before", "WORK_USE"), setOf("forms", "PERMISSION DELEGATION")),
    TRAINING(Use.RULE, oneOf("trigger", "USES_SCHOOL_ACCOUNT USES_FOR_WORK"), role("provider"),
        setOf("also", "SUPPORT").optional(), of("beforeUse", BOOL), period("renewal", NOT_STATED)),
    ACKNOWLEDGEMENT_OR_BRIEFING(Use.RULE, setOf("recipients", Use.PEOPLE),
        oneOf("content", "PROCEDURES POLICY_AND_PROCEDURES ADVICE_AND_GUIDANCE RESPONSIBILITIES"),
        oneOf("coverage", "ALL NOT_STATED"), period("repeat", NOT_STATED)),
    ATTESTATION(Use.RULE, oneOf("item", "PRIVACY_SETTINGS_MAXIMUM PRIVACY_SETTINGS_CHECKED"
            + " EMPLOYER_AND_ROLE_NOT_SHOWN DISCLAIMER_PRESENT"),
        oneOf("onlyIf", "SCHOOL_IDENTIFIED NONE"), period("repeat", NOT_STATED, "REGULARLY")),
    ADVICE(Use.STATEMENT, oneOf("topic", "SPECIFIC_SCHOOL_MATTERS SCHOOL_REPUTATION USE_AT_WORK FOLLOW_PRINCIPLES"
            + " SAME_AS_PHONE_AND_EMAIL DISCLOSE_POSITION TONE CLARIFY_FIRST SHARE_AND_HAND_ON TIMELY_REPLY ACCURACY"
            + " FEEDBACK ASK_WHEN_IN_DOUBT LEGAL_CLARIFICATION STILL_A_REPRESENTATIVE REACH_AND_PERMANENCE"
            + " FRIENDS_ONLY_IS_PUBLIC MEDIA_INTEREST CLEAR_CAPACITY LIKES_EXPOSE_PROFILE CAUTION_WITH_FRIENDS"),
        setOf("shownAt", "POSTING AUTHORITY DECLARATION STAFF_HOME")),
    CONTACT_REPORT(Use.RULE, oneOf("trigger", "ANY_MESSAGE_FROM_CHILD INAPPROPRIATE_COMMUNICATION_INVOLVING_CHILD"
            + " INAPPROPRIATE_SCHOOL_RELATED_REQUEST"), oneOf("media", "PERSONAL ANY"), role("receiver"),
        of("receiverAs", TEXT), oneOf("deadline", "IMMEDIATELY NOT_STATED"), of("examples", TEXT).optional()),
    BREACH_ROUTE(Use.RULE, setOf("subjects", Use.PEOPLE),
        oneOf("trigger", "MISUSE INAPPROPRIATE_USE DISCREDIT DEROGATORY_REMARKS"), roles("first").optional(),
        roles("or").optional(), oneOf("procedure", "DISCIPLINARY NOT_STATED")),
    BREACH_PROCEDURE(Use.RULE, oneOf("branch", "INFORMAL FORMAL BOTH"),
        oneOf("step", "CHOOSE_INFORMAL MEETING HEAR_EMPLOYEE CLOSE_NO_FURTHER BRIEF_INVESTIGATION CHOOSE_FORMAL"
            + " RECORD_AND_COPY USE_LATER DISREGARD"), role("decider").optional(), of("when", TEXT).optional(),
        of("keeps", TEXT).optional(), period("period", "REASONABLE").optional()),
    MISUSE_RECORD(Use.RULE, role("keeper"), of("coKeeper", TEXT).optional(), role("reportedTo"), of("contents", TEXT),
        period("interval", NOT_STATED)),
    REFERRAL_ROUTE(Use.RULE, oneOf("trigger", "COULD_BE_READ_AS_DISREPUTE"), role("target"), of("outcome", TEXT)),
    JURISDICTION_POWER(Use.RULE, oneOf("combine", "ANY_OF"), of("limbs", CLAUSES), of("grounds", CLAUSES),
        setOf("actor", "PUPILS NOT_STATED")),
    JURISDICTION_LIMB(Use.RULE, oneOf("strengthOfTest", "POSES COULD"),
        oneOf("effect", "THREAT ORDERLY_RUNNING REPUTATION"), setOf("to", "OTHER_PUPIL PUBLIC_MEMBER SCHOOL"),
        oneOf("degree", "ANY REPERCUSSIONS ADVERSELY_AFFECT")),
    JURISDICTION_GROUND(Use.RULE, setOf("acts", "HARASS BULLY INTIMIDATE"), oneOf("means", "SOCIAL_NETWORKING"),
        of("timeMatters", BOOL), of("placeMatters", BOOL)),
    ACCOUNT_GATE(Use.RULE, oneOf("object", "SERVICE ACCOUNT"), oneOf("event", "APPROVAL NOTIFICATION"), roles("by"),
        oneOf("before", "EDUCATIONAL_WORK PUPIL_ACCESS"), setOf("items", "URL IDENTITY")),
    ACCOUNT_REQUIREMENT(Use.RULE, oneOf("property", "PRACTICES_OBSERVED SEPARATE_FROM_PERSONAL OFFICIAL_EMAIL"
            + " USERNAME_CONTAINS CREDENTIALS_HELD_BY PROFESSIONAL_CONTENT LINKS_SAFE ABOUT_LINK"
            + " ALIGNED_WITH_WEBSITE"), of("value", TEXT).optional(), of("clauses", CLAUSES).optional(),
        of("purpose", TEXT).optional()),
    POST_PURPOSE(Use.RULE, setOf("to", "PARENTS PUPILS PUBLIC WIDER_COMMUNITY"), of("purposes", TEXTS),
        oneOf("confidential", "FORBIDDEN NOT_STATED"), of("with", TEXT).optional()),
    MONITORING(Use.RULE, roles("monitors"), of("allOf", BOOL), oneOf("object", "ALL_SCHOOL_USE ALL_POSTS"),
        oneOf("at", "CONTINUOUS ANY_TIME"), of("administers", BOOL)),
    MODERATION(Use.RULE, setOf("trigger", "INAPPROPRIATE_COMMENT ABUSE"), oneOf("remove", "IMMEDIATELY NOT_STATED"),
        role("reportTo"), oneOf("reportBy", "IMMEDIATELY NOT_STATED")),
    PHOTO_STAFF(Use.RULE, oneOf("object", "IMAGE NAME_WITH_IMAGE IDENTIFYING_DETAIL FULL_NAME ANY_IMAGE"),
        oneOf("effect", "FORBID FORBID_WITHOUT_CONSENT PERMIT_WITH_CONSENT"),
        oneOf("consent", "WRITTEN_BY_PARENT ADMISSIONS_PAPERWORK NONE"),
        setOf("channels", "SCHOOL_SOCIAL_MEDIA PERSONAL"), setOf("acts", "PUBLISH TAKE_ON_PREMISES SHARE")),
    PHOTO_PARENTS(Use.RULE, oneOf("whose", "OTHERS_CHILDREN"), oneOf("ownChild", "OUTSIDE_CLAUSE"),
        oneOf("answer", "ASK_FIRST")),
    PARENT_CONDUCT(Use.RULE, oneOf("act", "COMPLAIN_ON_SOCIAL_MEDIA MALICIOUS_OR_FICTITIOUS_COMMENT"),
        of("instead", TEXT).optional(), setOf("about", "SCHOOL ANY_MEMBER_OF_COMMUNITY"),
        of("policy", TEXT).optional()),
    SCOPE(Use.STATEMENT, setOf("binds", Use.PEOPLE).optional(), of("called", TEXT).optional(),
        setOf("extendsTo", Use.PEOPLE).optional(), of("areas", TEXT).optional(),
        oneOf("how", "ALWAYS AS_APPROPRIATE").optional()),
    DEFINITION(Use.STATEMENT, oneOf("term", "SOCIAL_MEDIA SANCTIONED_VS_PERSONAL SOCIAL_MEDIA_NATURE"),
        of("kinds", TEXTS).optional(), of("named", TEXTS).optional(), of("open", BOOL).optional(),
        of("also", TEXT).optional()),
    EDITION(Use.STATEMENT, of("title", TEXT), of("status", TEXT), of("ratified", TEXT), of("issued", TEXT),
        role("ratifiedBy"), role("reviewedBy"), roles("signed"), of("called", TEXT).optional()),
    REVIEW(Use.RULE, period("cycle", NOT_STATED), of("due", TEXT), setOf("early", "LAW_CHANGE FEEDBACK").optional(),
        role("by")),
    REFERENCE(Use.STATEMENT, of("laws", TEXTS).optional(), of("policies", TEXTS).optional(),
        of("stale", TEXTS).optional(), of("open", BOOL)),
    PRINCIPLE(Use.STATEMENT, oneOf("aim", "SAFEGUARD REPUTATION LEGAL_RISK REPRESENTATION CONFIDENTIALITY PROCEDURE"
        + " BALANCE BENEFIT CONFIDENCE RESPONSIBILITY SERVICE FREE_CHOICE")),
    HUMAN_DUTY(Use.HUMAN, oneOf("duty", "SEPARATE_LIVES PROCEDURES_IN_PLACE NEVER_PUBLISH_UNSURE"
        + " PROFESSIONAL_IMAGE"));

    /** What becomes of a clause of this kind. */
    public enum Use {
        /** A rule turns it into findings, gates, records or dates. */
        RULE,
        /** It is shown, or informs other rules. */
        STATEMENT,
        /** It is left to people, shown and never computed. */
        HUMAN;

        private static final String PEOPLE =
            "STAFF GOVERNORS VOLUNTEERS CONTRACTORS TRAINEES PARENTS PUPILS PUBLIC WIDER_COMMUNITY";
    }

    private final Use use;
    private final List<Parameter> parameters;

    RuleKind(Use use, Parameter... parameters) {
        this.use = use;
        this.parameters = List.of(parameters);
    }

    public Use use() {
        return use;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** All that is wrong with these values, parameter by parameter, as plain sentences; empty when nothing is. */
    public Map<String, String> problems(Map<String, ?> values) {
        return ParameterValues.problems(parameters, values);
    }
}
