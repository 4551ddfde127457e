package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.atLeast;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.indexing.IndexField;

/**
 * A part fits when its sorted sides fit the sorted envelope. A cylinder also fits the box around it, and a prism the cylinder
 * around it, whichever of its sides lies along the axis.
 */
final class SizeQuery {

    private SizeQuery() {}

    static Query holds(PartSize part) {
        return switch (part) {
            case PartSize.Prism prism ->
                anyOf(
                        fitsBox(prism),
                        fitsRound(prism.widthMm(), prism.heightMm(), prism.lengthMm()),
                        fitsRound(prism.lengthMm(), prism.heightMm(), prism.widthMm()),
                        fitsRound(prism.lengthMm(), prism.widthMm(), prism.heightMm()));
            case PartSize.Cylinder cylinder ->
                anyOf(
                        fitsBox(new PartSize.Prism(cylinder.lengthMm(), cylinder.diameterMm(), cylinder.diameterMm())),
                        fitsRound(cylinder.diameterMm(), 0, cylinder.lengthMm()));
        };
    }

    private static Query fitsBox(PartSize.Prism prism) {
        return allOf(
                atLeast(IndexField.CAPABILITY_BOX_LENGTH, prism.lengthMm()),
                atLeast(IndexField.CAPABILITY_BOX_WIDTH, prism.widthMm()),
                atLeast(IndexField.CAPABILITY_BOX_HEIGHT, prism.heightMm()));
    }

    private static Query fitsRound(double sideMm, double otherSideMm, double alongAxisMm) {
        return allOf(
                atLeast(IndexField.CAPABILITY_ROUND_DIAMETER, Math.hypot(sideMm, otherSideMm)),
                atLeast(IndexField.CAPABILITY_ROUND_LENGTH, alongAxisMm));
    }
}
