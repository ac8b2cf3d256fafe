package org.chairside.export.page;

import java.util.Optional;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdict;
import org.chairside.export.facts.Codes;

/**
 * How far a record can be relied on, as the head of every page says it: who signed, and whether those signatures are valid. A
 * signature that is invalid is never told as one that is there.
 *
 * @param isWarning whether nobody stands for it, or somebody seems to and does not
 */
public record RecordStatus(String words, boolean isWarning) {
    /** The standing of a session that leaves now. */
    public static RecordStatus of(Outgoing outgoing, PageLanguage language) {
        PageWords words = language.words("page");
        String code = Codes.code(outgoing.chart().signing().stage());
        String stage = words.text("stage." + code);
        Optional<SignatureVerdict> verdict = outgoing.signatures().worst(outgoing.chart());
        boolean isInvalid = verdict.filter(SignatureVerdict::isInvalid).isPresent();
        String said = isInvalid
                ? words.text("verdict.invalid")
                : verdict.map(each -> words.text("verdict.brief." + code + "." + Codes.code(each)))
                        .map(brief -> words.text("verdict.after", stage, brief))
                        .orElse(stage);
        return new RecordStatus(said, isInvalid || outgoing.chart().signing().isDraft());
    }

    /** The verdict on one signature, in words. */
    public static String words(SignatureVerdict verdict, PageLanguage language) {
        return language.words("page").text("verdict." + Codes.code(verdict));
    }
}
