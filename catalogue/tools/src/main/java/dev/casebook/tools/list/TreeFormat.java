package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.UNREADABLE_LIST;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import java.util.Optional;

/** How a tree of values is written. */
enum TreeFormat {
    JSON(JsonMapper.builder().build(), "JSON"),
    YAML(YAMLMapper.builder().build(), "YAML");

    @SuppressWarnings("ImmutableEnumChecker") // it is never configured again
    private final ObjectMapper mapper;

    private final String words;

    TreeFormat(ObjectMapper mapper, String words) {
        this.mapper = mapper;
        this.words = words;
    }

    /** The tree of a text. */
    Optional<JsonNode> read(SourceText source, Findings findings) {
        try {
            return Optional.of(mapper.readTree(source.text())).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException mistake) {
            JsonLocation place = mistake.getLocation();
            int line = place == null ? 1 : place.getLineNr();
            findings.add(UNREADABLE_LIST.of(words, mistake.getOriginalMessage()).at(ListText.line(source, line)));
            return Optional.empty();
        }
    }
}
