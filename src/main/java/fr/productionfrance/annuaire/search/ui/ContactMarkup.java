package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.ContactView;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes how to get in touch: every address one step away, and only what the member made public. */
final class ContactMarkup {

    private final Wording wording;

    ContactMarkup(Wording wording) {
        this.wording = wording;
    }

    Element section(FicheView fiche) {
        Element section = Tags.tag("section", "fiche-contact");
        section.appendElement("h2").text(wording.text("fiche.contact"));
        fiche.contacts().forEach(contact -> section.appendChild(contact(contact)));
        Optional<URI> website = website(fiche.website());
        website.ifPresent(uri -> section.appendElement("p")
                .appendElement("a")
                .addClass("contact-web")
                .attr("href", uri.toString())
                .attr("target", "_blank")
                .attr("rel", "noopener nofollow")
                .text(uri.getHost()));
        if (fiche.contacts().isEmpty() && website.isEmpty()) {
            section.appendElement("p").addClass("blank").text(wording.text("fiche.contact.none"));
        }
        return section;
    }

    private Element contact(ContactView contact) {
        Element block = Tags.tag("div", "contact");
        Element name = block.appendElement("p").addClass("contact-name").text(contact.name());
        if (contact.role() != null) {
            name.appendElement("span").addClass("contact-role").text(contact.role());
        }
        if (contact.email() != null) {
            block.appendElement("a")
                    .addClass("button primary contact-mail")
                    .attr("href", "mailto:" + mail(contact.email()))
                    .text(contact.email());
        }
        if (contact.phone() != null) {
            block.appendElement("a")
                    .addClass("button contact-phone")
                    .attr("href", "tel:" + contact.phone().replaceAll("[^+\\d]", ""))
                    .text(contact.phone());
        }
        return block;
    }

    private static String mail(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("+", "%20");
    }

    /** Only addresses of the web; anything else that was typed as one is left out. */
    static Optional<URI> website(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String address = typed.strip();
        try {
            URI uri = URI.create(address.contains("://") ? address : "https://" + address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
            return web ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
