package dev.casebook.tools.imports;

import static dev.casebook.catalogue.diagnostic.ListProblems.NOT_A_PAGE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_CATALOGUE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_INCLUDE;
import static dev.casebook.catalogue.diagnostic.ListProblems.TABLE_EDITED;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.NamedFiles;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.tools.list.ListFormat;
import dev.casebook.tools.list.ListRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Imports a list: once into a new catalogue, and again into the same one. Two files are written: a page of YAML, by the
 * first import only, and a table beside it, by each import. What people write stays in the page, where no import changes
 * anything; keys that are there are left out of the table.
 */
public final class Importer {
    private final ImportRequest request;
    private final Findings findings = new Findings();
    private final ImportReport report = new ImportReport();

    private Importer(ImportRequest request) {
        this.request = request;
    }

    /** The files and the report; with an error among the findings, no files. */
    public static Checked<ImportResult> run(ImportRequest request) {
        Importer importer = new Importer(request);
        Optional<ImportResult> result = importer.run();
        return importer.findings.check(importer.findings.hasErrors() ? Optional.empty() : result);
    }

    private Optional<ImportResult> run() {
        if (!request.hasPage()) {
            findings.add(NOT_A_PAGE.of(request.page()));
            return Optional.empty();
        }
        Optional<CatalogueFile> page = request.files().find(request.page());
        Optional<CatalogueFile> before = request.files().find(request.table());
        before.ifPresent(this::checkUnchanged);
        request.files().find(request.operations()).ifPresent(this::checkUnchanged);
        Checked<List<ListRow>> rows = ListFormat.read(
                request.list(), request.map().format(), request.map().place());
        findings.addAll(rows.findings());
        if (findings.hasErrors() || rows.value().isEmpty()) {
            return Optional.empty();
        }
        HandWritten written =
                page.map(found -> HandWritten.read(found, request.files())).orElseGet(HandWritten::nothing);
        ListedErrors listed = ListedErrors.of(rows.value().get(), request.map(), written, findings, report);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        ImportedTable table = new TableMerge(request.map(), written, ImportedTable.read(before), report).of(listed);
        return files(page, table, listed, written);
    }

    private void checkUnchanged(CatalogueFile table) {
        if (ImportedFile.state(table.bytes()) != ImportedFile.State.UNCHANGED) {
            SourceText text = SourceText.of(table.path(), table.text());
            findings.add(TABLE_EDITED.of(request.pageName()).at(text.start()));
        }
    }

    private Optional<ImportResult> files(
            Optional<CatalogueFile> page, ImportedTable table, ListedErrors listed, HandWritten written) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(request.table(), ImportedFile.bytes(request.pageName(), table.text()));
        String operations = OperationsFile.text(listed, table, written);
        if (!operations.isEmpty()) {
            files.put(request.operations(), ImportedFile.bytes(request.pageName(), operations));
        }
        if (page.isEmpty()) {
            Optional<ImportMap.NewCatalogue> called = request.map().catalogue();
            if (called.isEmpty()) {
                findings.add(NO_CATALOGUE.of(request.pageName()));
                return Optional.empty();
            }
            files.put(request.page(), newPage(called.get(), listed, table, List.copyOf(files.keySet())));
        } else {
            checkIncludes(page.get(), files);
        }
        check(files);
        List<CatalogueFile> changed = new ArrayList<>();
        files.forEach((path, bytes) -> changed.add(CatalogueFile.of(path, bytes)));
        return Optional.of(new ImportResult(changed, report));
    }

    private byte[] newPage(
            ImportMap.NewCatalogue called, ListedErrors listed, ImportedTable table, List<String> parts) {
        List<String> names = parts.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        List<String> categories = table.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.get("category")).stream())
                .distinct()
                .toList();
        return ImportPage.text(
                        request.map(),
                        called,
                        listed.kind(),
                        names,
                        categories,
                        table.rows().size())
                .getBytes(UTF_8);
    }

    private void checkIncludes(CatalogueFile page, Map<String, byte[]> parts) {
        List<String> named = NamedFiles.in(page.text());
        for (String path : parts.keySet()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (Stream.of(path, "./" + name).noneMatch(named::contains)) {
                findings.add(NO_INCLUDE.of(request.pageName(), name));
            }
        }
    }

    /** Whether the catalogue can be compiled with the new files. */
    private void check(Map<String, byte[]> files) {
        if (findings.hasErrors()) {
            return;
        }
        FileLookup changed = path -> Optional.ofNullable(files.get(path))
                .map(bytes -> CatalogueFile.of(path, bytes))
                .or(() -> request.files().find(path));
        for (Finding finding :
                CatalogueCompiler.compile(request.page(), changed).findings()) {
            if (finding.severity() == Severity.ERROR) {
                findings.add(finding);
            }
        }
    }
}
