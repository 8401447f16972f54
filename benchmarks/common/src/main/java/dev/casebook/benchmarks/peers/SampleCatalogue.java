package dev.casebook.benchmarks.peers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A catalogue of any number of errors in twelve categories. */
public record SampleCatalogue(String name, int size) {
    /** Its errors. */
    public List<SampleError> errors() {
        return IntStream.range(0, size).mapToObj(SampleError::new).toList();
    }

    /** Its text, with a class for each error. */
    public String yaml() {
        return yaml("error");
    }

    /** Its text, with a class for each category alone. */
    public String categoryYaml() {
        return yaml("category");
    }

    private String yaml(String granularity) {
        return """
                casebook: 1
                name: %s
                title: A shop's errors
                revision: "1"
                granularity: %s
                categories:
                %serrors:
                %s""".formatted(
                        name,
                        granularity,
                        SampleCategory.all().stream().map(SampleCategory::yaml).collect(Collectors.joining()),
                        errors().stream().map(SampleError::yaml).collect(Collectors.joining()));
    }
}
