package fr.productionfrance.annuaire.design;

import java.util.regex.Pattern;

/** An opaque sRGB colour, and how well it reads on another (WCAG 2.2, "contrast ratio" and "relative luminance"). */
public record Colour(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * Reads a colour as a style sheet writes it.
     *
     * @param hex such as {@code #0b5688}
     * @throws IllegalArgumentException for anything but a hash and six hexadecimal digits
     */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** From 1 (the same) to 21 (black on white); text needs 4.5, marks and borders of controls 3. */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
