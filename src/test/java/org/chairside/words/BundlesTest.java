package org.chairside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of screens and pages in both kinds of English: what clinicians say, and each in its own spelling. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "chairside");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** What stood on the screens before, and is no clinician's word. */
    private static final List<String> OLD = List.of(
            "(?<!College of )physician",
            "\\bnotices?\\b",
            "\\bmedicine sheet",
            "tell lead",
            "taken home by",
            "at the chair\\b",
            "somebody else",
            "as wanted",
            "leave, keep what is typed",
            "may it go ahead",
            "write it down as",
            "it may stand because",
            "can leave when",
            "what came of",
            "leaves with",
            "may leave all the same",
            "the record still lacks",
            "call it off",
            "called off",
            "call the session off",
            "would have been ready",
            "anything serious",
            "it stays so because",
            "goes along because",
            "does not hold\\b",
            "^it holds\\.",
            "reinstate",
            "withdraw",
            "typing slip",
            "to read:",
            "now reads",
            "out of the ordinary",
            "nobody said",
            "nobody has answered",
            "as known at",
            "\\bnarrow\\b",
            "none chosen",
            "rows \\(csv\\)",
            "hospital document",
            "overridden",
            "say what is saved",
            "log open",
            "make the clinic",
            "making the keys",
            "the first two people",
            "held against what was drawn up",
            "record it so",
            "given besides",
            "\\bmend\\b",
            "faults? first",
            "^as file$",
            "told by the patient",
            "seen by staff",
            "tired since",
            "least time of watching",
            "\\bfaults\\b",
            "stands? against",
            "not judged",
            "on several days",
            "half of the days",
            "whoever looks after",
            "the desk did not take it",
            "foretell",
            "somebody said");

    private static final List<String> AMERICAN = List.of(
            "anesthe",
            "diarrhea",
            "esophag",
            "hemorrhag",
            "edema\\b",
            "pediatric",
            "milliliter",
            "millimeter",
            "\\bliters?\\b",
            "\\bcolors?\\b",
            "\\bcenter",
            "cancel(ed|ing)\\b",
            "generalized",
            "authoriz",
            "recogniz",
            "organiz",
            "\\bjudgment",
            "acknowledgment",
            "\\blabeled",
            "\\blicenses?\\b",
            "\\bproviders?\\b",
            "charge nurse",
            "epinephrine",
            "acetaminophen",
            "\\bvitals?\\b",
            "medications?\\b");

    private static final List<String> BRITISH_SPELLINGS = List.of(
            "anaesthe",
            "diarrhoea",
            "oesophag",
            "haemorrhag",
            "oedema",
            "paediatric",
            "millilitre",
            "millimetre",
            "\\blitres?\\b",
            "colour",
            "\\bcentre",
            "cancelled",
            "generalised",
            "authoris",
            "recognis",
            "organis",
            "acknowledgement",
            "\\blicence",
            "prescriber",
            "adrenaline",
            "medicines?\\b",
            "\\bobs\\b");

    /** Bundles in both kinds of English: what a person reads on a screen and on paper. */
    static Stream<String> inTwo() {
        return Stream.of(
                "words/messages", "export/summary", "export/course", "export/downtime", "export/rems", "export/page");
    }

    /** Bundles with one wording for everybody: what is kept, what is signed, what programs read, and plain words. */
    static Stream<String> inOne() {
        return Stream.of("export/dictionary", "export/files", "scales/scales", "staff/passwords", "desk/statements");
    }

    static Stream<String> all() {
        return Stream.concat(inTwo(), inOne());
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(bundle)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put(key.toString(), text.toString()));
        assertThat(all).isNotEmpty();
        return all;
    }

    private static Map<String, String> american(String bundle) throws IOException {
        return read(RESOURCES.resolve(bundle + ".properties"));
    }

    private static Map<String, String> britishOnly(String bundle) throws IOException {
        return read(RESOURCES.resolve(bundle + "_en_GB.properties"));
    }

    /** As a British reader has it: its own words, and the base for the rest. */
    private static Map<String, String> british(String bundle) throws IOException {
        Map<String, String> all = american(bundle);
        all.putAll(britishOnly(bundle));
        return all;
    }

    private static Map<String, String> with(Map<String, String> texts, List<String> words) {
        Pattern any = Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE);
        Map<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (any.matcher(text).find()) {
                found.put(key, text);
            }
        });
        return found;
    }

    @Test
    void everyBundleOfTheProgramIsHeldToThis() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".properties") && !file.endsWith("_en_GB.properties"))
                            .map(file -> file.replace(".properties", ""))
                            // Facts of the build, and colours.
                            .filter(file -> !Set.of("build", "export/inks").contains(file)))
                    .containsExactlyInAnyOrderElementsOf(all().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyReadsAnOldPhrase(String bundle) throws IOException {
        assertThat(with(american(bundle), OLD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inTwo")
    void noBritishReaderHasAnOldPhrase(String bundle) throws IOException {
        assertThat(with(british(bundle), OLD)).isEmpty();
    }

    @Test
    void theAnswersOfPhq9AndGad7AreThoseOfTheForms() throws IOException {
        Map<String, String> texts = american("scales/scales");
        assertThat(Stream.of(0, 1, 2, 3).map(worth -> texts.get("often." + worth)))
                .containsExactly("Not at all", "Several days", "More than half the days", "Nearly every day");
    }

    @ParameterizedTest
    @MethodSource("inTwo")
    void theBritishBundleHasOnlyWhatDiffersFromTheBase(String bundle) throws IOException {
        Map<String, String> base = american(bundle);
        Map<String, String> british = britishOnly(bundle);
        assertThat(base.keySet()).containsAll(british.keySet());
        assertThat(british.entrySet()).noneMatch(each -> each.getValue().equals(base.get(each.getKey())));
    }

    @ParameterizedTest
    @MethodSource("inTwo")
    void bothPutTheSameValuesIntoASentence(String bundle) throws IOException {
        Map<String, String> base = american(bundle);
        assertThat(britishOnly(bundle).entrySet())
                .allSatisfy(each -> assertThat(places(each.getValue())).isEqualTo(places(base.get(each.getKey()))));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("inTwo")
    void aBritishReaderHasNoAmericanWord(String bundle) throws IOException {
        assertThat(with(british(bundle), AMERICAN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anAmericanReaderHasNoBritishWord(String bundle) throws IOException {
        assertThat(with(american(bundle), BRITISH_SPELLINGS)).isEmpty();
    }

    /** The dictionary goes with tables that programs read, and is American. */
    @ParameterizedTest
    @ValueSource(strings = {"export/files", "scales/scales", "staff/passwords", "desk/statements"})
    void whatHasOneWordingForAllHasNoWordThatIsAmericanOnly(String bundle) throws IOException {
        assertThat(inOne()).contains(bundle);
        assertThat(with(american(bundle), AMERICAN)).isEmpty();
    }

    @Test
    void anOldPhraseAndAWordOfTheOtherSideAreFound() {
        assertThat(with(Map.of("a", "Physician called", "b", "Colours", "c", "Alerts"), OLD))
                .containsOnlyKeys("a");
        assertThat(with(Map.of("a", "Colours", "b", "Medications"), AMERICAN)).containsOnlyKeys("b");
        assertThat(with(Map.of("a", "Colours", "b", "Medications"), BRITISH_SPELLINGS))
                .containsOnlyKeys("a");
    }

    @Test
    void aWordThatIsTheSameInBothStandsInTheBase() {
        assertThat(Messages.of(Dialect.BRITISH).text("words.role.nurse")).isEqualTo("Nurse");
        assertThat(Messages.of(Dialect.BRITISH).text("words.role.physician")).isEqualTo("Prescriber");
        assertThat(Messages.of(Dialect.US).text("words.role.physician")).isEqualTo("Provider");
    }
}
