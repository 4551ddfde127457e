package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.Collection;
import java.util.List;

/** The handful of shapes that all queries here are made of. Values go in as values: nothing typed is ever parsed as a query. */
final class Queries {

    static final Query EVERYTHING = Query.of(q -> q.matchAll(m -> m));
    static final Query NOTHING = Query.of(q -> q.matchNone(m -> m));

    private Queries() {}

    static Query is(IndexField field, String value) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value)));
    }

    static Query isTrue(IndexField field) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(true)));
    }

    static Query isAnyOf(IndexField field, Collection<String> values) {
        return values.isEmpty()
                ? NOTHING
                : Query.of(q -> q.terms(t -> t.field(field.path())
                        .terms(v -> v.value(values.stream().map(FieldValue::of).toList()))));
    }

    static Query atMost(IndexField field, double value) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field.path()).lte(value))));
    }

    static Query atLeast(IndexField field, double value) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field.path()).gte(value))));
    }

    /** The date has come; milliseconds since 1970. */
    static Query hasCome(IndexField date, long millis) {
        return Query.of(q -> q.range(
                r -> r.date(d -> d.field(date.path()).lte(Long.toString(millis)).format("epoch_millis"))));
    }

    /** The date is still ahead. */
    static Query isAhead(IndexField date, long millis) {
        return Query.of(q -> q.range(
                r -> r.date(d -> d.field(date.path()).gt(Long.toString(millis)).format("epoch_millis"))));
    }

    static Query isKnown(IndexField field) {
        return Query.of(q -> q.exists(e -> e.field(field.path())));
    }

    static Query isUnknown(IndexField field) {
        return not(isKnown(field));
    }

    /** An open lower bound: whatever has none is fine with any value. */
    static Query atMostOrUnknown(IndexField field, double value) {
        return anyOf(atMost(field, value), isUnknown(field));
    }

    static Query atLeastOrUnknown(IndexField field, double value) {
        return anyOf(atLeast(field, value), isUnknown(field));
    }

    static Query not(Query query) {
        return Query.of(q -> q.bool(b -> b.mustNot(query)));
    }

    static Query anyOf(Query... queries) {
        return anyOf(List.of(queries));
    }

    static Query anyOf(List<Query> queries) {
        return queries.size() == 1
                ? queries.getFirst()
                : Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    static Query allOf(Query... queries) {
        return allOf(List.of(queries));
    }

    /** All must hold; none asked means that everything does. */
    static Query allOf(List<Query> queries) {
        return switch (queries.size()) {
            case 0 -> EVERYTHING;
            case 1 -> queries.getFirst();
            default -> Query.of(q -> q.bool(b -> b.filter(queries)));
        };
    }

    /** One and the same nested document must meet the query. */
    static Query onOne(IndexField nested, Query query) {
        return Query.of(q -> q.nested(n -> n.path(nested.path()).query(query).scoreMode(ChildScoreMode.None)));
    }

    /** The query, remembered by the hit under a name when it holds. */
    static Query named(String name, Query query, float score) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score).queryName(name)));
    }

    /** Adds a fixed score where the query holds. */
    static Query worth(float score, Query query) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
    }
}
