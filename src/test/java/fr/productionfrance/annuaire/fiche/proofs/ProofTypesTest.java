package fr.productionfrance.annuaire.fiche.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofTypesTest {

    @Test
    void a_real_file_is_what_it_holds() {
        assertThat(ProofTypes.of(Files.pdf("one"))).contains(ProofType.PDF);
        assertThat(ProofTypes.of(Files.image("png"))).contains(ProofType.PNG);
        assertThat(ProofTypes.of(Files.image("jpg"))).contains(ProofType.JPEG);
    }

    static Stream<Named<byte[]>> hostile() {
        byte[] pdf = Files.pdf("inside");
        return Stream.of(
                Named.of("nothing", new byte[0]),
                Named.of("HTML", Files.bytes("<!DOCTYPE html><script>alert(1)</script>")),
                Named.of("HTML in disguise", Files.bytes("\n\n  <html onload=alert(1)>")),
                Named.of(
                        "SVG",
                        Files.bytes(
                                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")),
                Named.of(
                        "XML that asks for a file",
                        Files.bytes(
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
                Named.of("XML that grows", Files.bytes(growing())),
                Named.of("Windows program", Files.bytes("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0")),
                Named.of("Linux program", Files.bytes("\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0")),
                Named.of("shell script", Files.bytes("#!/bin/sh\nrm -rf /\n")),
                Named.of("ZIP", Files.zip()),
                Named.of("GIF", Files.bytes("GIF89a\u0001\0\u0001\0\0\0\0;")),
                Named.of("GIF that is a PDF too", Files.after("GIF89a", pdf)),
                Named.of("HTML that is a PDF too", Files.after("<html><!--", pdf)),
                Named.of("program that is a PDF too", Files.after("MZ\u0090\0", pdf)),
                Named.of("ZIP that is a PDF too", Files.after("PK\u0003\u0004", pdf)),
                Named.of("PDF after a line", Files.after("// x\n", pdf)),
                Named.of("text", Files.bytes("ISO 9001, promis.")),
                Named.of("half a signature", Files.bytes("%PDF")),
                Named.of("half a PNG's", Files.bytes("\u0089PNG\r\n")),
                Named.of("BMP", Files.image("bmp")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_else_is_none(byte[] content) {
        assertThat(ProofTypes.of(content)).isEmpty();
    }

    /** Ten to the ninth letters, for whoever resolves it. */
    private static String growing() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"x\">");
        for (int i = 1; i < 10; i++) {
            xml.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        return xml.append("]><a b=\"&e9;\">&e9;</a>").toString();
    }
}
