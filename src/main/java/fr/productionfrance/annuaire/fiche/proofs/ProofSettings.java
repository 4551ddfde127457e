package fr.productionfrance.annuaire.fiche.proofs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of proof files.
 *
 * @param maxSize the largest file. A scanned certificate has one to two megabytes; a file is held in memory while it comes and goes
 * @param maxTotal what all files of one fiche may take together, those included that are kept for its history
 * @param keepDays for how long a file is kept that nothing names any more, so that a fiche can go back to it
 * @param cleaning when files go whose time is over, in French time; {@code -} for never
 */
@Validated
@ConfigurationProperties("annuaire.proofs")
public record ProofSettings(
        @DefaultValue("5MB") DataSize maxSize,
        @DefaultValue("50MB") DataSize maxTotal,
        @Min(1) @Max(3650) @DefaultValue("90") int keepDays,
        @DefaultValue("0 50 3 * * *") String cleaning) {

    private static final DataSize MOST = DataSize.ofMegabytes(64);

    public ProofSettings {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(MOST) > 0 || maxSize.compareTo(maxTotal) > 0) {
            throw new IllegalArgumentException("annuaire.proofs.max-size must be between 1B and " + MOST.toMegabytes()
                    + "MB and within max-total");
        }
    }
}
