package fr.productionfrance.annuaire.search.ui;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What maps are drawn on. Pages may load images from the tiles' host and no other ({@code annuaire.access.image-sources}).
 *
 * @param tiles address of a tile server's images with {z}, {x} and {y} in it, one host for all; empty draws our own outlines of
 *     the départements, for which no other server is asked
 * @param attribution whose map it is, as its owner wants it written; a plain text
 */
@Validated
@ConfigurationProperties("annuaire.map")
record MapSettings(
        @Pattern(regexp = "|https?://[\\w.:-]+/(?=.*\\{z})(?=.*\\{x})(?=.*\\{y})[\\w./{}?&=@%-]+") @DefaultValue("")
        String tiles,

        @DefaultValue("") String attribution) {

    static final MapSettings NO_TILES = new MapSettings("", "");
}
