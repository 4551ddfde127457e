package fr.productionfrance.annuaire.search.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who counts as one client: an IPv4 address, or an IPv6 network of 64 bits, for whoever has one of its addresses has all of
 * them.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String of(String remoteAddress) {
        try {
            return InetAddress.ofLiteral(remoteAddress) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES))
                    : remoteAddress;
        } catch (IllegalArgumentException _) {
            // A proxy may name its client otherwise (RFC 7239 allows "unknown"): all of those share one limit each.
            return remoteAddress;
        }
    }
}
