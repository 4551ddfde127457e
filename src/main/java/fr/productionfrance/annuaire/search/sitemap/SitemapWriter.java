package fr.productionfrance.annuaire.search.sitemap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one file of the sitemap protocol (sitemaps.org), address by address, keeping none. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** What one file holds. */
    enum Kind {
        INDEX("sitemapindex", "sitemap"),
        PAGES("urlset", "url");

        private final String root;
        private final String item;

        Kind(String root, String item) {
            this.root = root;
            this.item = item;
        }
    }

    private final Kind kind;
    private final XMLStreamWriter xml;

    SitemapWriter(Kind kind, OutputStream out) throws IOException {
        this.kind = kind;
        try {
            this.xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(kind.root);
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void add(String address, @Nullable LocalDate changed) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(kind.item);
            element("loc", address);
            if (changed != null) {
                element("lastmod", changed.toString());
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Ends the file. One that is broken off must not look like a whole one, so this is for the caller to say. */
    void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
