package org.chairside.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.intake.Token.Kind;
import org.chairside.model.EffectTerm;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;

/** The beginning of an effect's name and 0 to 3: {@code dis 2}, {@code nau0}, {@code dis 2p}, {@code chest pain 1?}. */
final class EffectReader {
    private static final int SHORTEST = 2;

    /** The code of sedation as an effect, in every list of effects that has it. */
    private static final String SEDATION = "sedation";

    private EffectReader() {}

    static Optional<PartRefusal> read(Tokens tokens, LineDraft draft) {
        List<EffectTerm> known = draft.situation().protocol().effects();
        Token first = tokens.next();
        Token last = first;
        String typed = letters(first.text());
        while (tokens.peek().is(Kind.WORD)
                && !tokens.peek().isCross()
                && begun(known, typed + letters(tokens.peek().text())).findAny().isPresent()) {
            last = tokens.next();
            typed += letters(last.text());
        }
        List<EffectTerm> meant = meant(known, typed);
        LineReading.Span word = first.upTo(last);
        if (meant.isEmpty() || typed.length() < SHORTEST) {
            return PartRefusal.because(Refusal.NOT_UNDERSTOOD, word);
        }
        return meant.size() > 1 || WordReader.couldBecomeName(typed)
                ? PartRefusal.because(Refusal.AMBIGUOUS, word)
                : severity(meant.getFirst(), first, last, tokens, draft);
    }

    /**
     * That a word with 0 to 3 behind it can be the grade of sedation as an effect as well as a score, with the effect in its
     * place to choose from; empty where it can only be a score.
     */
    static Optional<PartRefusal> orScore(Tokens tokens, LineDraft draft, EditedLine line) {
        Token word = tokens.peek();
        Token number = tokens.peek(1);
        List<EffectTerm> known = draft.situation().protocol().effects();
        Optional<EffectTerm> effect =
                known.stream().filter(term -> term.code().equals(SEDATION)).findFirst();
        return effect.filter(_ -> number.is(Kind.NUMBER) && number.text().matches("[0-3]"))
                .map(term -> new PartRefusal(
                        Refusal.SCORE_OR_EFFECT,
                        word.upTo(number),
                        beginning(known, term).map(begun -> line.with(word.span(), begun))));
    }

    /** The fewest letters that mean this effect and nothing else. */
    private static Optional<String> beginning(List<EffectTerm> known, EffectTerm term) {
        String name = letters(term.name());
        return IntStream.rangeClosed(SHORTEST + 1, name.length())
                .mapToObj(length -> name.substring(0, length))
                .filter(begun -> meant(known, begun).equals(List.of(term)) && !WordReader.couldBecomeName(begun))
                .findFirst();
    }

    private static Optional<PartRefusal> severity(
            EffectTerm term, Token first, Token last, Tokens tokens, LineDraft draft) {
        Token number = tokens.peek();
        if (!number.is(Kind.NUMBER)) {
            return PartRefusal.because(Refusal.VALUE_MISSING, first.upTo(last));
        }
        tokens.next();
        boolean point = tokens.peek().is(Kind.POINT) && tokens.peek().glued();
        if (!number.text().matches("[0-3]") || point) {
            return PartRefusal.because(Refusal.NOT_A_SEVERITY, number.span());
        }
        if (draft.has(term)) {
            return PartRefusal.because(Refusal.TWICE, first.upTo(number));
        }
        Token end = saysWho(tokens) ? tokens.next() : number;
        boolean unsure = tokens.peek().is(Kind.QUERY) && tokens.peek().glued();
        Severity severity = Severity.ofGrade(Integer.parseInt(number.text()));
        draft.felt(new LineDraft.Felt(term, severity, noticedBy(end), unsure), first.upTo(end));
        if (unsure) {
            draft.understood(
                    new LineReading.Meaning.Note(Proposals.UNSURE),
                    tokens.next().span());
        }
        return Optional.empty();
    }

    /**
     * A p or s behind the severity: told by the patient, seen by staff. It is glued to the digit or ends what is said,
     * since {@code p 78} is a pulse.
     */
    private static boolean saysWho(Tokens tokens) {
        Token letter = tokens.peek();
        Token behind = tokens.peek(1);
        return noticedBy(letter) != NoticedBy.UNSTATED
                && (letter.glued() || behind.is(Kind.END) || behind.is(Kind.NOTE));
    }

    private static NoticedBy noticedBy(Token letter) {
        return switch (letter.is(Kind.WORD) ? letter.text().toLowerCase(Locale.ROOT) : "") {
            case "p" -> NoticedBy.PATIENT;
            case "s" -> NoticedBy.STAFF;
            default -> NoticedBy.UNSTATED;
        };
    }

    /** A whole name counts for itself even where a longer one begins with it. */
    private static List<EffectTerm> meant(List<EffectTerm> known, String typed) {
        List<EffectTerm> begun = begun(known, typed).toList();
        List<EffectTerm> whole = begun.stream()
                .filter(term -> letters(term.name()).equals(typed))
                .toList();
        return whole.isEmpty() ? begun : whole;
    }

    private static Stream<EffectTerm> begun(List<EffectTerm> known, String typed) {
        return known.stream().filter(term -> letters(term.name()).startsWith(typed));
    }

    /** Only the letters, lower-case by no country's rules, so that spaces and brackets in a name do not matter. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Mn}]", "");
    }
}
