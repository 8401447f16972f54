package dev.casebook.generator.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.CoveredCodes.Field.Match;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Decides what reports lead to by a field and by their HTTP status: equal texts first, then the longest beginning. */
final class CoveredReportsPlanner {
    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 599;

    private final TypeIndices indices;
    private final List<CoveredReports.Value> values = new ArrayList<>();
    private final CodeSegmentMap statuses = new CodeSegmentMap();
    private String field = "";
    private final CoveredReports reports;

    CoveredReportsPlanner(Catalogue catalogue, CategoryTree tree, TypeIndices indices) {
        this.indices = indices;
        catalogue.categories().stream()
                .sorted(comparingInt(category -> tree.lineage(category).size()))
                .forEach(this::addStatuses);
        // of two equal texts the first decides
        catalogue.categories().stream()
                .sorted(comparingInt(category -> -tree.lineage(category).size()))
                .forEach(this::addTexts);
        values.sort(comparing(CoveredReports.Value::isPrefix)
                .thenComparingInt(value -> -value.text().length())
                .thenComparing(CoveredReports.Value::text));
        reports = new CoveredReports(field, values, statuses.toList());
    }

    CoveredReports reports() {
        return reports;
    }

    /** A report that leads to this category, which covers no codes. */
    SampleReport sample(Category category, SampleReport none) {
        int index = indices.unrecognized(category);
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Field text) {
                return none.withField(text.name(), valueOf(text, index));
            }
        }
        for (int status = FIRST_STATUS; status <= LAST_STATUS; status++) {
            if (indexOf(status).equals(OptionalInt.of(index))) {
                return none.withHttp(status);
            }
        }
        return none;
    }

    private OptionalInt indexOf(int status) {
        return reports.statuses().stream()
                .filter(segment -> segment.first() <= status && status <= segment.last())
                .mapToInt(CodeSegment::index)
                .findFirst();
    }

    private String valueOf(CoveredCodes.Field text, int index) {
        String value = text.value();
        while (text.match() == Match.PREFIX
                && !leadsTo(value, index)
                && value.length() < text.value().length() + 9) {
            value += "?";
        }
        return value;
    }

    private boolean leadsTo(String value, int index) {
        return reports.values().stream()
                .filter(known -> known.fits(value))
                .findFirst()
                .filter(known -> known.index() == index)
                .isPresent();
    }

    private void addStatuses(Category category) {
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Status status) {
                statuses.put(status.first(), status.last(), indices.unrecognized(category));
            }
        }
    }

    private void addTexts(Category category) {
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Field text) {
                field = text.name();
                values.add(new CoveredReports.Value(
                        text.value(), text.match() == Match.PREFIX, indices.unrecognized(category)));
            }
        }
    }
}
