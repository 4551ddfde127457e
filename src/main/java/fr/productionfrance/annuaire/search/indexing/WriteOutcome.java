package fr.productionfrance.annuaire.search.indexing;

/** What became of one change that was sent to Elasticsearch. */
public sealed interface WriteOutcome {

    /** It is there, or something newer is. */
    record Written() implements WriteOutcome {}

    /** Not for now: too much to do, a shard that is away, a full disk. */
    record Later(String why) implements WriteOutcome {}

    /** Not as it is: the mapping, or a limit, forbids it. */
    record Refused(String why) implements WriteOutcome {}

    /** The one that tells more of what is left to do: for a change that goes to two indexes. */
    static WriteOutcome worse(WriteOutcome one, WriteOutcome other) {
        return switch (one) {
            case Refused _ -> one;
            case Later _ -> other instanceof Refused ? other : one;
            case Written _ -> other;
        };
    }
}
