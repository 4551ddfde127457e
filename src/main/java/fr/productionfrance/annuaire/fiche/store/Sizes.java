package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Round;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The sizes that several tables hold, each in columns side by side. */
final class Sizes {

    private Sizes() {}

    static void write(@Nullable Box box, RowWriter row) throws SQLException {
        row.number(box == null ? null : box.lengthMm())
                .number(box == null ? null : box.widthMm())
                .number(box == null ? null : box.heightMm());
    }

    static @Nullable Box readBox(RowReader row) throws SQLException {
        Double length = row.numberOrNull();
        Double width = row.numberOrNull();
        Double height = row.numberOrNull();
        return length == null || width == null || height == null ? null : new Box(length, width, height);
    }

    static void write(@Nullable Round round, RowWriter row) throws SQLException {
        row.number(round == null ? null : round.diameterMm()).number(round == null ? null : round.lengthMm());
    }

    static @Nullable Round readRound(RowReader row) throws SQLException {
        Double diameter = row.numberOrNull();
        Double length = row.numberOrNull();
        return diameter == null || length == null ? null : new Round(diameter, length);
    }

    static void write(Bounds bounds, RowWriter row) throws SQLException {
        row.number(bounds.min()).number(bounds.max());
    }

    static Bounds readBounds(RowReader row) throws SQLException {
        return new Bounds(row.numberOrNull(), row.numberOrNull());
    }
}
