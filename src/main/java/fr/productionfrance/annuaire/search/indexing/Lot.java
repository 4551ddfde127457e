package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A point on the globe drawn from a name, anywhere with the same chance, and always the same for the same name. Each fiche has
 * one and each day has one; fiches of equal rank stand in the order of their distance from the day's. So the order is another
 * each day, and the same all day in every index, shard and copy of it.
 */
public final class Lot {

    private static final double ALL = 0x1p32;

    private Lot() {}

    public static GeoPoint of(String name) {
        ByteBuffer drawn = ByteBuffer.wrap(hash(name));
        double height = 2 * Integer.toUnsignedLong(drawn.getInt()) / ALL - 1;
        double turn = Integer.toUnsignedLong(drawn.getInt()) / ALL;
        return new GeoPoint(Math.toDegrees(Math.asin(height)), 360 * turn - 180);
    }

    private static byte[] hash(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
