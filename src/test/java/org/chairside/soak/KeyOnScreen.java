package org.chairside.soak;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.chairside.staff.RecoveryKey;

/**
 * Reads the recovery key off a picture of the first run, as a person reads it off the screen, and says the two groups that
 * are to be typed back. Argument: the picture. The key's own checks notice what was misread; then nothing is said and the
 * exit code is 1.
 */
final class KeyOnScreen {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final double[] BRIGHT = {0.35, 0.45, 0.55, 0.65, 0.75};
    private static final double FAINT = 0.22;
    private static final int TALL = 15;
    private static final int TALLEST = 24;
    private static final int SMALL = 8;
    private static final int LETTERS_OF_GROUP = 5;

    private final List<List<Spot>> lines;
    private final List<List<Spot>> fainter;

    private KeyOnScreen(BufferedImage picture, double bright) {
        lines = lines(Spot.within(picture, bright));
        fainter = lines(Spot.within(picture, FAINT));
    }

    public static void main(String[] arguments) throws IOException {
        BufferedImage picture = ImageIO.read(new File(arguments[0]));
        for (double bright : BRIGHT) {
            Optional<String> said = new KeyOnScreen(picture, bright).typedBack();
            if (said.isPresent()) {
                System.out.println(said.get());
                System.exit(0);
            }
        }
        System.exit(1);
    }

    private Optional<String> typedBack() throws IOException {
        List<Spot> letters = new ArrayList<>();
        int below = 0;
        for (List<Spot> line : lines) {
            List<Spot> tall = line.stream().filter(KeyOnScreen::isOfTheKey).toList();
            if (!tall.isEmpty() && tall.size() % LETTERS_OF_GROUP == 0 && haveOneTop(tall)) {
                letters.addAll(tall);
                below = tall.getFirst().box().y + TALLEST;
            }
        }
        Glyphs glyphs = new Glyphs("IBMPlexSans-Medium", ALPHABET);
        StringBuilder key = new StringBuilder();
        letters.forEach(letter -> key.append(glyphs.read(letter)));
        if (!(RecoveryKey.read(key.toString()) instanceof RecoveryKey.Reading.Read)) {
            System.err.println("not a key: " + key.length() + " letters");
            return Optional.empty();
        }
        List<Integer> asked = asked(below);
        return asked.size() == 2 && asked.stream().allMatch(group -> group >= 1 && group <= RecoveryKey.GROUPS)
                ? Optional.of(group(key, asked.getFirst()) + " " + group(key, asked.getLast()))
                : Optional.empty();
    }

    private static String group(StringBuilder key, int number) {
        return key.substring((number - 1) * LETTERS_OF_GROUP, number * LETTERS_OF_GROUP);
    }

    private static boolean isOfTheKey(Spot spot) {
        return spot.box().height >= TALL && spot.box().height <= TALLEST;
    }

    private static boolean haveOneTop(List<Spot> spots) {
        int top = spots.getFirst().box().y;
        return spots.stream().allMatch(spot -> Math.abs(spot.box().y - top) <= 1);
    }

    /** The numbers in the line below the key: each is the second word of what stands over its field. */
    private List<Integer> asked(int below) throws IOException {
        List<Spot> line = fainter.stream()
                .filter(each -> each.getFirst().box().y > below && each.size() > 2 * "Groupfromyour".length())
                .findFirst()
                .orElse(List.of());
        Glyphs digits = new Glyphs("IBMPlexSans-Regular", "0123456789");
        List<Integer> numbers = new ArrayList<>();
        for (List<Spot> label : parted(line, 40)) {
            List<List<Spot>> words = parted(label, 3);
            if (words.size() > 1) {
                StringBuilder number = new StringBuilder();
                words.get(1).forEach(digit -> number.append(digits.read(digit)));
                numbers.add(Integer.valueOf(number.toString()));
            }
        }
        return numbers;
    }

    /** Cuts a line wherever so many points stand between two letters. */
    private static List<List<Spot>> parted(List<Spot> line, int gap) {
        List<List<Spot>> parts = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (Spot spot : line) {
            if (spot.left() - last > gap) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(spot);
            last = spot.right();
        }
        return parts;
    }

    /** Letters side by side, from the top down and from left to right. */
    private static List<List<Spot>> lines(List<Spot> spots) {
        List<List<Spot>> lines = new ArrayList<>();
        List<Spot> letters = spots.stream()
                .filter(spot -> spot.box().height >= SMALL && spot.box().height <= TALLEST)
                .filter(spot -> spot.box().width <= 2 * TALLEST)
                .sorted(Comparator.comparingInt(Spot::middle))
                .toList();
        for (Spot letter : letters) {
            if (lines.isEmpty() || !isBeside(lines.getLast().getFirst().box(), letter)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        lines.forEach(line -> line.sort(Comparator.comparingInt(Spot::left)));
        return lines;
    }

    private static boolean isBeside(Rectangle first, Spot letter) {
        return letter.middle() - (first.y + first.height / 2) < SMALL;
    }
}
