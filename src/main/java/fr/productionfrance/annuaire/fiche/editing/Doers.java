package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.AccountNames;
import fr.productionfrance.annuaire.access.Role;
import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The people of a history, each said so that nobody learns an address that is not theirs to know: the animator knows all, keepers
 * know each other.
 *
 * @param keepers the addresses of those who keep the fiche
 */
record Doers(
        SignedIn viewer,
        Set<String> keepers,
        Map<UUID, AccountNames.Named> byAccount,
        Map<String, AccountNames.Named> byEmail) {

    Doers(SignedIn viewer, Set<String> keepers, Set<AccountNames.Named> accounts) {
        this(
                viewer,
                keepers,
                accounts.stream().collect(Collectors.toMap(AccountNames.Named::account, Function.identity())),
                accounts.stream().collect(Collectors.toMap(AccountNames.Named::email, Function.identity())));
    }

    Doer author(String author) {
        Optional<Author> person = Author.read(author);
        if (person.isPresent()) {
            return of(byAccount.get(person.get().account()));
        }
        return author.contains("@")
                ? of(byEmail.get(author))
                : new Doer(Doer.Kind.PROGRAM, Optional.of(author).filter(_ -> viewer.isAdmin()));
    }

    Optional<Doer> acceptedBy(String author) {
        return Author.read(author).flatMap(Author::acceptedBy).map(account -> of(byAccount.get(account)));
    }

    private Doer of(AccountNames.@Nullable Named account) {
        if (account == null) {
            return new Doer(Doer.Kind.GONE, Optional.empty());
        }
        Optional<String> email = Optional.of(account.email());
        if (account.account().equals(viewer.account())) {
            return new Doer(Doer.Kind.SELF, Optional.empty());
        }
        if (account.role() == Role.ADMIN) {
            return new Doer(Doer.Kind.ANIMATOR, email.filter(_ -> viewer.isAdmin()));
        }
        boolean keeps = keepers.contains(account.email());
        return new Doer(keeps ? Doer.Kind.KEEPER : Doer.Kind.FORMER, email.filter(_ -> keeps || viewer.isAdmin()));
    }
}
