package dev.casebook.tools.create;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.format.CatalogueFormatter;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Name;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.tools.imports.NameMaker;
import dev.casebook.tools.imports.YamlText;
import dev.casebook.tools.read.CatalogueReader;
import dev.casebook.tools.read.ReadBody;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A first catalogue for an API, with one error that was found in a sample body.
 *
 * @param name the name in camel case, such as {@code Billing}
 * @param codes what its codes are: integers or texts
 * @param failure the body of a failed request, in JSON
 * @param success the body of a successful one; empty if there is none
 * @param status the HTTP status of the failure
 * @param today the date of the sample
 */
public record NewCatalogue(
        String name,
        CodeKind codes,
        CatalogueFile failure,
        Optional<CatalogueFile> success,
        int status,
        LocalDate today) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int MAX_TITLE = 80;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    /**
     * What a catalogue is made from.
     *
     * @throws IllegalArgumentException if the name is no name of a catalogue; the message is for people
     */
    public NewCatalogue {
        if (Name.OfCatalogue.of(name).isEmpty()) {
            throw new IllegalArgumentException(
                    "the name is `" + name + "`, but must be in camel case, such as `Billing`: classes begin with it");
        }
        requireNonNull(codes, "codes");
        requireNonNull(failure, "failure");
        requireNonNull(success, "success");
        requireNonNull(today, "today");
    }

    /**
     * The text of the catalogue. It was tried: it reads the failure as one error that it lists, and the success as none.
     *
     * @throws IOException if the samples cannot be read, or no such catalogue is found; the message is for people
     */
    public String text() throws IOException {
        JsonNode failed = json(failure.bytes(), "failure");
        Optional<CatalogueFile> given = success.filter(file -> file.bytes().length > 0);
        Optional<JsonNode> succeeded =
                given.isPresent() ? Optional.of(json(given.get().bytes(), "success")) : Optional.empty();
        ErrorInSample error = ErrorInSample.find(failed, codes)
                .orElseThrow(() -> new IOException("nothing in the sample of a failure looks like a code that is "
                        + (codes == CodeKind.INTEGER
                                ? "an integer; are the codes texts?"
                                : "a text; are the codes integers?")
                        + " Write `shapes` by hand: docs/reading.md"));
        String text = text(error, SuccessDifference.of(error, failed, succeeded, status));
        String formatted = CatalogueFormatter.format(CatalogueFile.of("catalogue.yaml", text.getBytes(UTF_8)))
                .text();
        tryOut(formatted, error);
        return formatted;
    }

    private static JsonNode json(byte[] body, String what) throws IOException {
        try {
            return MAPPER.readTree(body);
        } catch (IOException mistake) {
            throw new IOException(
                    "the sample of a " + what + " is no JSON. Bodies in XML, forms and texts need `body` in "
                            + "the envelope, which is written by hand: docs/reading.md",
                    mistake);
        }
    }

    private String text(ErrorInSample error, SuccessDifference difference) {
        String message = error.message().map(NewCatalogue::line).orElse("");
        String errorName = NameMaker.standard().make(codes == CodeKind.TEXT ? error.code() : message, error.code());
        StringBuilder text = new StringBuilder("casebook: 1\n");
        text.append("name: ").append(name).append('\n');
        text.append("title: ").append(name).append('\n');
        text.append("revision: \"").append(today).append("\"\n");
        if (codes == CodeKind.TEXT) {
            text.append("codes: text\n");
        }
        difference
                .noError()
                .ifPresent(code -> text.append("no-error: ").append(code(code)).append('\n'));
        text.append("\n# What one error looks like. Pointers begin at the error.\nshapes:\n  error:\n");
        text.append("    code: /")
                .append(ErrorInSample.escaped(error.codeKey()))
                .append('\n');
        error.messageKey()
                .ifPresent(key -> text.append("    message: /")
                        .append(ErrorInSample.escaped(key))
                        .append('\n'));
        error.traceKey()
                .ifPresent(key -> text.append("    trace-id: /")
                        .append(ErrorInSample.escaped(key))
                        .append('\n'));
        text.append("\n# Where errors are in a body. Pointers begin at the root.\nenvelopes:\n  reply:\n");
        text.append("    kind: reply\n    errors:\n      ")
                .append(error.at().isEmpty() ? "\"\"" : error.at())
                .append(": ");
        text.append(difference
                .onSuccess()
                .map(rule -> "{shape: error, on-success: " + rule + "}")
                .orElse("error"));
        text.append("\n\n# Groups of errors that a caller handles alike. `advice` says what a program should do.\n");
        text.append("categories:\n  general:\n    title: General\n    advice: give-up\n\nerrors:\n  ");
        text.append(errorName)
                .append(":\n    code: ")
                .append(code(error.code()))
                .append("\n    category: general\n");
        text.append("    title: ").append(YamlText.of(title(message, error))).append('\n');
        return text.toString();
    }

    private String code(String code) {
        return codes == CodeKind.INTEGER ? code : YamlText.of(code);
    }

    private static String title(String message, ErrorInSample error) {
        return message.isEmpty() ? "Code " + error.code() : message;
    }

    private static String line(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.length() <= MAX_TITLE
                ? line
                : line.substring(0, line.lastIndexOf(' ', MAX_TITLE) + 1).strip();
    }

    private void tryOut(String text, ErrorInSample error) throws IOException {
        Checked<Catalogue> read = CatalogueCompiler.compile("catalogue.yaml", text.getBytes(UTF_8));
        if (read.hasErrors()) {
            throw new IOException("the samples lead to a catalogue with errors; write it by hand: "
                    + FindingText.of(read.findings().get(0)));
        }
        CatalogueReader reader = CatalogueReader.of(read.value().orElseThrow(), "reply");
        ReadBody failed = reader.read(Body.wrap(failure.bytes()), status, ReplyHeaders.none());
        boolean isFound = failed.errors().stream()
                .anyMatch(
                        each -> each.error().isPresent() && each.report().code().equals(error.code()));
        ReadBody succeeded =
                reader.read(Body.wrap(success.map(CatalogueFile::bytes).orElse(new byte[0])), OK, ReplyHeaders.none());
        if (!isFound || succeeded.hasErrors()) {
            throw new IOException("the two samples cannot be told from each other; write `envelopes` by hand, with "
                    + "`on-success`: docs/reading.md");
        }
    }
}
