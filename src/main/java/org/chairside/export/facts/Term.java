package org.chairside.export.facts;

import static org.chairside.export.facts.Term.Type.CODE;
import static org.chairside.export.facts.Term.Type.DATE;
import static org.chairside.export.facts.Term.Type.HEX;
import static org.chairside.export.facts.Term.Type.ID;
import static org.chairside.export.facts.Term.Type.NUMBER;
import static org.chairside.export.facts.Term.Type.TEXT;
import static org.chairside.export.facts.Term.Type.WHOLE;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.model.Component;
import org.chairside.model.Vital;

/**
 * Every name a fact can have, with what its value is and which kinds of entry say it. No fact is written but by one of
 * these, and the dictionary is printed from them.
 */
public enum Term {
    UNPLACED("unplaced", CODE, Values.UNPLACED),
    UNREADABLE("unreadable", CODE, Values.UNREADABLE, "unreadable"),
    ORIGIN("origin", CODE, Values.ORIGIN),
    ZONE("zone", TEXT, "session-opened"),
    FAMILY_NAME("family-name", TEXT, "session-opened", "patient-registered", "patient-corrected"),
    GIVEN_NAME("given-name", TEXT, "session-opened", "patient-registered", "patient-corrected"),
    TITLE("title", TEXT, "session-opened", "patient-registered", "patient-corrected"),
    BORN("born", DATE, "session-opened", "patient-registered", "patient-corrected"),
    SEX("sex", CODE, Values.SEX, "session-opened", "patient-registered", "patient-corrected"),
    GENDER("gender", CODE, Values.GENDER, "session-opened", "patient-registered", "patient-corrected"),
    RECORD_NUMBER("record-number", TEXT, "session-opened", "patient-registered", "patient-corrected"),
    ALLERGIES("allergies", TEXT, "session-opened", "patient-registered", "patient-corrected"),
    PATIENT("patient", ID, "patient-registered", "patient-corrected"),
    REASON("reason", TEXT, "patient-corrected"),
    PROTOCOL("protocol", CODE, "session-opened", "protocol-adopted"),
    PROTOCOL_VERSION("protocol-version", WHOLE, "session-opened", "protocol-adopted"),
    PROTOCOL_NAME("protocol-name", TEXT, "session-opened", "protocol-adopted"),
    DRUG("drug", CODE, Values.DRUG, "session-opened", "protocol-adopted"),
    ROUTE("route", CODE, Values.ROUTE, "session-opened", "protocol-adopted", "dose-given"),
    LIMIT_RULE("limit", TEXT, "session-opened", "protocol-adopted"),
    PROTOCOL_TEXT("protocol-text", TEXT, "session-opened", "protocol-adopted"),
    COURSE_KIND("course-kind", CODE, Values.COURSE_KIND, "session-opened"),
    COURSE_NUMBER("course-number", WHOLE, "session-opened"),
    COURSE_PLANNED("course-planned", WHOLE, "session-opened"),
    ROOM("room", TEXT, "session-opened"),
    WEIGHT("weight", NUMBER, "kg", Values.NONE, "session-opened"),
    PLANNED_DOSE("planned-dose", NUMBER, "mg", Values.NONE, "session-opened", "infusion-started"),
    INITIALS("initials", TEXT, "identity-confirmed"),
    BIRTH_YEAR("birth-year", WHOLE, "identity-confirmed"),
    INDICATION("indication", CODE, Values.INDICATION, "treatment-ordered"),
    INDICATION_IN_WORDS("indication-in-words", TEXT, "treatment-ordered"),
    ORDERED_BY("ordered-by", TEXT, "treatment-ordered", "medication-given"),
    /** Named by the code of the item. */
    SCREENING_DECISION("ITEM", CODE, Values.SCREENING_DECISION, "screening-decided"),
    DECIDED_BY("decided-by", TEXT, "screening-decided", "go-decided"),
    CAUSE(
            "cause",
            TEXT,
            "screening-decided",
            "go-decided",
            "infusion-paused",
            "infusion-rate-changed",
            "drug-wasted",
            "notice-acknowledged",
            "effect-carried",
            "release-overridden",
            "session-cancelled",
            "session-returned",
            "log-finding-explained"),
    GO("go", CODE, Values.GO, "go-decided"),
    /** Named by the code of the item. */
    SCREENING_ANSWER("ITEM", CODE, Values.ANSWER, "screened"),
    /** Named by the code of the item and {@code -remark}. */
    SCREENING_REMARK("ITEM-remark", TEXT, "screened"),
    ESCORT_NAME("escort-name", TEXT, "screened"),
    ESCORT_PHONE("escort-phone", TEXT, "screened"),
    ESCORT_RELATION("escort-relation", TEXT, "screened"),
    BASELINE("baseline", ID, "baseline-chosen"),
    SYSTOLIC("systolic", WHOLE, "mm[Hg]", Values.NONE, "vitals-taken"),
    DIASTOLIC("diastolic", WHOLE, "mm[Hg]", Values.NONE, "vitals-taken"),
    HEART_RATE("hr", WHOLE, "/min", Values.NONE, "vitals-taken"),
    SPO2("spo2", WHOLE, "%", Values.NONE, "vitals-taken"),
    RESPIRATORY_RATE("rr", WHOLE, "/min", Values.NONE, "vitals-taken"),
    TEMPERATURE("temp", NUMBER, "Cel", Values.NONE, "vitals-taken"),
    PAIN("pain", WHOLE, "{score}", Values.NONE, "vitals-taken"),
    SEDATION("moaas", WHOLE, "{score}", Values.NONE, "vitals-taken"),
    OXYGEN("o2-flow", NUMBER, "L/min", Values.NONE, "vitals-taken"),
    BP_NOT_TAKEN("bp-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    HR_NOT_TAKEN("hr-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    SPO2_NOT_TAKEN("spo2-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    RR_NOT_TAKEN("rr-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    TEMP_NOT_TAKEN("temp-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    PAIN_NOT_TAKEN("pain-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    MOAAS_NOT_TAKEN("moaas-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    O2_FLOW_NOT_TAKEN("o2-flow-not-taken", CODE, Values.NOT_TAKEN, "vitals-taken"),
    CONFIRMED("confirmed", CODE, "vitals-taken"),
    NOTE("note", TEXT, "vitals-taken", "vitals-not-taken", "late-set-explained", "effect-asked", "note-written"),
    NOT_TAKEN("not-taken", CODE, Values.NOT_TAKEN, "vitals-not-taken"),
    ALLERGIES_REVIEWED("allergies-reviewed", CODE, Values.REVIEWED, "allergies-reviewed"),
    MEDICATIONS_REVIEWED("medications-reviewed", CODE, Values.REVIEWED, "medications-reviewed"),
    MEDICATIONS("medications", TEXT, "medications-reviewed"),
    SET("set", ID, "late-set-explained"),
    LATE_BECAUSE("late-because", CODE, Values.LATE, "late-set-explained"),
    /** Named by the code of the effect. */
    EFFECT("EFFECT", WHOLE, "{score}", Values.SEVERITY, "effect-asked"),
    NOTICED_BY("noticed-by", CODE, Values.NOTICED_BY, "effect-asked"),
    PLANNED_DURATION("planned-duration", NUMBER, "min", Values.NONE, "infusion-started"),
    CONCENTRATION("concentration", NUMBER, "mg/mL", Values.NONE, "infusion-started", "dose-given"),
    VOLUME("volume", NUMBER, "mL", Values.NONE, "infusion-started", "dose-given"),
    LOT("lot", TEXT, "infusion-started", "dose-given", "device-given"),
    WITNESS("witness", TEXT, "infusion-started", "dose-given", "device-given", "drug-wasted"),
    RATE("rate", NUMBER, "mL/h", Values.NONE, "infusion-rate-changed"),
    DOSE("dose", NUMBER, "mg", Values.NONE, "infusion-ended", "dose-given", "device-given"),
    SITE("site", TEXT, "dose-given"),
    DEVICE("device", WHOLE, "device-given"),
    DEVICES_PLANNED("devices-planned", WHOLE, "device-given"),
    WASTED("wasted", NUMBER, "mg", Values.NONE, "drug-wasted"),
    MEDICINE("medicine", TEXT, "medication-given"),
    DOSE_AS_ORDERED("dose-as-ordered", TEXT, "medication-given"),
    ROUTE_AS_ORDERED("route", TEXT, "medication-given"),
    MEDICINE_ENTRY("medicine-entry", ID, "response-seen"),
    RESPONSE("response", TEXT, "response-seen"),
    /** Named by the code of the scale. */
    SCORE("SCALE", WHOLE, "{score}", Values.NONE, "scale-scored"),
    SCALE_VERSION("scale-version", TEXT, "scale-scored"),
    /** Named {@code item-1} and so on. */
    SCALE_ITEM("item-N", WHOLE, "{score}", Values.NONE, "scale-scored"),
    MEANING("meaning", TEXT, "scale-scored"),
    RATER("rater", TEXT, "scale-scored"),
    LIMIT("limit", CODE, "notice-acknowledged"),
    RAISED_BY("raised-by", ID, "notice-acknowledged"),
    WHO("who", TEXT, "physician-called"),
    REPLY("reply", TEXT, "physician-called", "physician-replied"),
    CALL("call", ID, "physician-replied"),
    /** Named by the code of the criterion. */
    CRITERION("CRITERION", CODE, Values.MET, "release-item-checked"),
    ONGOING_AT_RELEASE("ongoing-at-release", CODE, "effect-carried"),
    ACCEPTABLE_BEFORE_DOSE("vitals-acceptable-before-dose", CODE, Values.YES_NO, "vitals-judged"),
    ACCEPTABLE_BEFORE_LEAVING("vitals-acceptable-before-leaving", CODE, Values.YES_NO, "vitals-judged"),
    READY_AFTER("ready-after", NUMBER, "min", Values.NONE, "ready-after-judged"),
    SERIOUS_KIND("serious-kind", CODE, Values.SERIOUS_KIND, "serious-event-reported"),
    SERIOUS_OUTCOME("serious-outcome", CODE, Values.SERIOUS_OUTCOME, "serious-event-reported"),
    DEPARTURE("departure", CODE, Values.DEPARTURE, "patient-departed"),
    SERVICE("service", TEXT, "patient-departed"),
    DESTINATION("destination", TEXT, "patient-departed"),
    SERIOUS_EVENT("serious-event", CODE, Values.YES_NO, "serious-event-stated"),
    ACCOUNT("account", TEXT, "serious-event-stated", "follow-up-logged", "serious-event-reported", "patient-departed"),
    NEXT_VISIT("next-visit", TEXT, "next-visit-arranged"),
    UNMET("unmet", CODE, "release-overridden"),
    WITH_WHOM("with-whom", TEXT, "released"),
    REMARK("remark", TEXT, "released"),
    REACHED("reached", CODE, Values.YES_NO, "follow-up-logged"),
    FATIGUE("fatigue", WHOLE, "{score}", Values.SEVERITY, "follow-up-logged"),
    MONITORING_FORM("monitoring-form", CODE, Values.SENT, "rems-submitted"),
    HOW("how", TEXT, "rems-submitted"),
    SIGNED_AS("signed-as", TEXT, "session-signed", "session-countersigned"),
    SIGNED_ENTRIES("signed-entries", WHOLE, "session-signed", "session-countersigned"),
    SIGNED_DIGEST("signed-digest", HEX, "session-signed", "session-countersigned"),
    SIGNED_HEAD_SEQ("signed-head-seq", WHOLE, "session-signed", "session-countersigned"),
    SIGNED_HEAD("signed-head", HEX, "session-signed", "session-countersigned"),
    PUBLIC_KEY("public-key", HEX, "session-signed", "session-countersigned"),
    SIGNATURE("signature", HEX, "session-signed", "session-countersigned"),
    SIGNATURE_VERDICT("signature-verdict", CODE, Values.VERDICT, "session-signed", "session-countersigned"),
    SIGNATURE_COUNTS("signature-counts", CODE, Values.YES_NO, "session-signed", "session-countersigned"),
    SIGNED_PATIENT("signed-patient", TEXT, "session-signed", "session-countersigned"),
    ABOUT("about", ID, "question-asked", "comment-written"),
    QUESTION("question", TEXT, "question-asked"),
    QUESTION_ENTRY("question-entry", ID, "question-answered"),
    ANSWER("answer", TEXT, "question-answered"),
    COMMENT("comment", TEXT, "comment-written"),
    ADDENDUM("addendum", TEXT, "addendum-written"),
    CLINIC("clinic", TEXT, "clinic-founded"),
    STAFF("staff", ID, "staff-added", "sign-in-failed"),
    NAME("name", TEXT, "staff-added"),
    ROLE("role", CODE, Values.ROLE, "staff-added"),
    VIEWED("viewed", ID, "record-viewed"),
    EXPORTED("exported", ID, "exported"),
    FORMAT("format", CODE, "exported"),
    EXPORTED_EDITION("exported-edition", WHOLE, "exported"),
    EXPORTED_HEAD("exported-head", HEX, "exported"),
    MOVED("moved", NUMBER, "s", Values.NONE, "clock-moved"),
    BUILD("build", TEXT, "build-introduced"),
    FINDING("finding", CODE, "log-finding-explained"),
    FINDING_ENTRY("finding-entry", WHOLE, "log-finding-explained"),
    FINDING_REMEMBERED("finding-remembered", WHOLE, "log-finding-explained"),
    UNKNOWN_VERSION("version", WHOLE),
    UNKNOWN_BODY("body", TEXT),
    DOSE_TOTAL("dose-total", NUMBER, "mg", Values.NONE, "reckoned"),
    WASTED_TOTAL("wasted-total", NUMBER, "mg", Values.NONE, "reckoned"),
    DOSE_PER_KILOGRAM("dose-per-kilogram", NUMBER, "mg/kg", Values.NONE, "reckoned"),
    STAY_FROM_FIRST_DOSE("stay-from-first-dose", WHOLE, "min", Values.NONE, "reckoned"),
    STAY_FROM_LAST_DOSE("stay-from-last-dose", WHOLE, "min", Values.NONE, "reckoned"),
    NOTICE("notice", CODE, "reckoned"),
    NOTICE_WORST("notice-worst", NUMBER, "of the vital", Values.SEVERITY, "reckoned"),
    NOTICE_ANSWERED("notice-answered", CODE, Values.YES_NO, "reckoned"),
    NOTICE_OVER("notice-over", CODE, "reckoned"),
    NOTICE_RULE_ENDED("notice-rule-ended", CODE, "reckoned");

    /** What a value is. */
    public enum Type {
        /** Plain digits with a point, if it has decimals. */
        NUMBER,
        /** Plain digits. */
        WHOLE,
        /** A stable word of the program or of the session's protocol. */
        CODE,
        /** What a person typed. */
        TEXT,
        /** {@code 1981-07-14}, or {@code 1981} where only that is known. */
        DATE,
        /** ISO 8601 with the offset of the wall clock. */
        TIME,
        /** A UUID. */
        ID,
        /** Bytes as hex digits. */
        HEX
    }

    private final String code;
    private final Type type;
    private final String unit;
    private final Values values;
    private final String kinds;

    Term(String code, Type type, String... kinds) {
        this(code, type, "", Values.NONE, kinds);
    }

    Term(String code, Type type, Values values, String... kinds) {
        this(code, type, "", values, kinds);
    }

    Term(String code, Type type, String unit, Values values, String... kinds) {
        this.code = code;
        this.type = type;
        this.unit = unit;
        this.values = values;
        this.kinds = String.join(" ", kinds);
    }

    /** The name; a word in capitals in it stands for a code or a number. */
    public String code() {
        return code;
    }

    public Type type() {
        return type;
    }

    /** In UCUM; empty where the value has none. */
    public String unit() {
        return unit;
    }

    /** The words its value is one of, or the words beside it. */
    public Values words() {
        return values;
    }

    /** The kinds of entry that say it, as in the log; empty where any may. */
    public List<String> kinds() {
        return kinds.isEmpty() ? List.of() : List.of(kinds.split(" ", -1));
    }

    static Term of(Component component) {
        return ofCode(component.code());
    }

    static Term notTaken(Vital vital) {
        return ofCode(vital.code() + "-not-taken");
    }

    private static Term ofCode(String code) {
        return Stream.of(values())
                .filter(term -> term.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term " + code));
    }
}
