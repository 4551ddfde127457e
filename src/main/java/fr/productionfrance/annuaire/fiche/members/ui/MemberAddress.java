package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.members.MemberFilter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the list's address says: part of a name, and a status. Whatever cannot be read is as if it were not there. */
record MemberAddress(MemberFilter filter) {

    private static final String NAME = "nom";
    private static final String STATUS = "etat";

    static MemberAddress read(QueryParameters parameters) {
        Optional<FicheStatus> status = parameters
                .getSingleParameter(STATUS)
                .flatMap(key -> Arrays.stream(FicheStatus.values())
                        .filter(value -> key(value).equals(key))
                        .findFirst());
        return new MemberAddress(
                new MemberFilter(parameters.getSingleParameter(NAME).orElse(""), status));
    }

    MemberAddress named(String name) {
        return new MemberAddress(new MemberFilter(name, filter.status()));
    }

    MemberAddress of(Optional<FicheStatus> status) {
        return new MemberAddress(new MemberFilter(filter.name(), status));
    }

    QueryParameters parameters() {
        QueryParameters named =
                filter.name().isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(NAME, filter.name()));
        return filter.status().map(status -> named.merging(STATUS, key(status))).orElse(named);
    }

    private static String key(FicheStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
