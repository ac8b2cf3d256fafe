package org.chairside.ui.entry;

import java.util.Locale;
import java.util.Optional;
import org.chairside.intake.Doubt;
import org.chairside.intake.LineReading;
import org.chairside.intake.TypedLine;
import org.chairside.model.text.TextUse;
import org.chairside.ui.submit.SessionContext;

/** Questions and refusals in plain words. */
public record AnswerWords(SessionContext context) {
    public Answer asked(LineReading.Questioned reading, String line) {
        return new Answer.Asked(reading.questions().stream()
                .map(question -> ask(question, line))
                .toList());
    }

    public Answer refused(LineReading.Refused reading, String line) {
        Optional<Answer.Offer> offer = reading.suggestion().map(meant -> take(meant, meant));
        return new Answer.Refused(
                TypedLine.excess(line).map(this::tooLong).orElseGet(() -> new RefusalWords(context.ui())
                        .inLine(reading.reason(), reading.allowed(), PlaceWords.of(context))),
                reading.at().from(),
                reading.at().to(),
                offer);
    }

    private String tooLong(TextUse.TooLong excess) {
        String key = excess.use() == TextUse.NOTE ? "session.refused.too-long" : "session.refused.too-long.line";
        return context.text(key, excess.use().most(), excess.count());
    }

    private Answer.Ask ask(LineReading.Question question, String line) {
        String characters = line.substring(
                Math.clamp(question.at().from(), 0, line.length()),
                Math.clamp(question.at().to(), 0, line.length()));
        if (question.doubt() == Doubt.LOW_SCORE) {
            return new Answer.Ask(lowScore(Integer.parseInt(question.instead())), Optional.empty());
        }
        String words = question.suggestion().isPresent()
                ? context.text("session.asked." + key(question.doubt()) + ".offer", characters, question.instead())
                : context.text("session.asked." + key(question.doubt()), characters, question.instead());
        return new Answer.Ask(words, question.suggestion().map(meant -> offer(question, meant)));
    }

    private String lowScore(int score) {
        return context.text(
                "session.asked.low-score", score, context.clinicalWords().sedationInFull(score));
    }

    private Answer.Offer offer(LineReading.Question question, String meant) {
        return question.doubt() == Doubt.SWAPPED
                ? new Answer.Offer(Answer.Key.SWAP, context.text("session.offer.swap", meant), meant)
                : take(question.instead().isEmpty() ? meant : question.instead(), meant);
    }

    private Answer.Offer take(String shown, String meant) {
        return new Answer.Offer(Answer.Key.TAKE, context.text("session.offer.take", shown), meant);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
