package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Certificates in one cell, as {@code EN 9100 [organisme=AFNOR; numéro=FR-123; délivré=01/07/2024; expire=30/06/2027;
 * portée=usinage, montage] | ISO 9001}: bars or line breaks between certificates, details in brackets, all optional.
 */
public final class CertificateNotation {

    private enum Detail {
        SCOPE,
        BODY,
        NUMBER,
        ISSUED,
        EXPIRES
    }

    private static final Choices<Detail> DETAILS = new Choices<>(Map.of(
            Detail.SCOPE, List.of("portée", "périmètre", "scope", "Geltungsbereich"),
            Detail.BODY, List.of("organisme", "certificateur", "body", "Stelle", "Zertifizierer"),
            Detail.NUMBER, List.of("numéro", "n°", "no", "num", "number", "Nummer", "Nr"),
            Detail.ISSUED, List.of("délivré", "délivré le", "date", "issued", "ausgestellt"),
            Detail.EXPIRES,
                    List.of(
                            "expire",
                            "expire le",
                            "exp",
                            "échéance",
                            "valable jusqu'au",
                            "expires",
                            "valid until",
                            "gültig bis")));

    private static final Pattern BETWEEN = Pattern.compile("[|\\n](?![^\\[]*\\])");
    private static final Pattern ONE = Pattern.compile("([^\\[\\]]+?)\\s*(?:\\[([^\\[\\]]*)\\])?");
    private static final Pattern DETAIL_BREAK = Pattern.compile(";");
    private static final Pattern DETAIL = Pattern.compile("\\s*([^=:]+?)\\s*[=:]\\s*(.+?)\\s*", Pattern.DOTALL);

    private final CodeFinder schemes;

    public CertificateNotation(CodeFinder schemes) {
        this.schemes = schemes;
    }

    public List<Certificate> read(CellInput input) {
        List<Certificate> certificates = new ArrayList<>();
        for (String entry : CellInput.split(BETWEEN, input.text())) {
            Matcher one = ONE.matcher(entry);
            if (!one.matches()) {
                throw new RejectedCellException(CellFault.CERTIFICATE_UNREADABLE, entry);
            }
            if (one.group(2) == null) {
                schemes.readSeveral(withText(input, one.group(1))).forEach(scheme -> certificates.add(bare(scheme)));
            } else {
                certificates.add(detailed(schemes.read(one.group(1)), one.group(2)));
            }
        }
        return List.copyOf(certificates);
    }

    private static CellInput withText(CellInput input, String text) {
        return new CellInput(Cell.ofText(text), input.unit());
    }

    private static Certificate bare(String scheme) {
        return new Certificate(scheme, null, null, null, null, null);
    }

    private static Certificate detailed(String scheme, String details) {
        Map<Detail, String> read = new EnumMap<>(Detail.class);
        for (String detail : CellInput.split(DETAIL_BREAK, details)) {
            Matcher named = DETAIL.matcher(detail);
            if (!named.matches()) {
                throw new RejectedCellException(CellFault.CERTIFICATE_UNREADABLE, detail);
            }
            Detail key = DETAILS.find(named.group(1))
                    .orElseThrow(() -> new RejectedCellException(CellFault.CERTIFICATE_UNREADABLE, detail));
            read.put(key, named.group(2));
        }
        return new Certificate(
                scheme,
                read.get(Detail.SCOPE),
                read.get(Detail.BODY),
                read.get(Detail.NUMBER),
                day(read.get(Detail.ISSUED)),
                day(read.get(Detail.EXPIRES)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null
                ? null
                : Dates.read(text).orElseThrow(() -> new RejectedCellException(CellFault.CERTIFICATE_UNREADABLE, text));
    }
}
