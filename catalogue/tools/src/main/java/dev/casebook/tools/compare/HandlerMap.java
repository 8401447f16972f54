package dev.casebook.tools.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.casebook.tools.io.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which method of a handler an error goes to, as the build wrote it.
 *
 * @param handler the class of the handler
 * @param methods the methods by the names of errors
 */
public record HandlerMap(String handler, Map<String, String> methods) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public HandlerMap {
        methods = Map.copyOf(methods);
    }

    /**
     * The maps below a folder of classes, such as {@code target/classes}; none where there is no such folder.
     *
     * @throws IOException if a map cannot be read
     */
    public static List<HandlerMap> in(Path classes) throws IOException {
        Path folder = classes.resolve("META-INF/casebook/handlers");
        List<HandlerMap> maps = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    maps.add(read(file));
                }
            }
        }
        return maps;
    }

    private static HandlerMap read(Path file) throws IOException {
        try {
            JsonNode map = MAPPER.readTree(InputFile.read(file).bytes());
            Map<String, String> methods = new LinkedHashMap<>();
            for (JsonNode root : map.path("roots")) {
                for (JsonNode error : root.path("errors")) {
                    if (error.path("method").isTextual() && error.path("error").isTextual()) {
                        methods.put(
                                error.path("error").asText(),
                                error.path("method").asText());
                    }
                }
            }
            return new HandlerMap(map.path("handler").asText(), methods);
        } catch (JsonProcessingException damaged) {
            throw new IOException("`" + file + "` is no map of a handler: " + damaged.getOriginalMessage(), damaged);
        }
    }

    /**
     * The methods that errors go to, such as {@code com.acme.Checkout: Decision declined(...)}.
     *
     * @param errors the names of the errors
     */
    public Stream<String> methods(Collection<String> errors) {
        return errors.stream()
                .flatMap(error -> Stream.ofNullable(methods.get(error)))
                .distinct()
                .map(method -> handler + ": " + method);
    }
}
