package dev.casebook.processor;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.HANDLER_NOT_WRITTEN;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.NAME_TAKEN;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.dispatch.DispatchPlan;
import dev.casebook.processor.dispatch.DispatcherWriter;
import dev.casebook.processor.dispatch.HandlingMapWriter;
import dev.casebook.processor.io.ModuleFiler;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the dispatcher of a handler, and its map of handling where the build goes on. */
record HandlerWriter(ModuleFiler filer, Elements elements) {
    /** Writes both; a finding where the compiler refuses one of them. */
    Optional<Finding> write(DispatchPlan plan) {
        try {
            writeDispatcher(plan);
            if (!plan.buildFails()) {
                writeMap(plan);
            }
            return Optional.empty();
        } catch (FilerException taken) {
            return Optional.of(NAME_TAKEN.of(
                    plan.qualifiedName(), plan.handler().getSimpleName().toString()));
        } catch (IOException | IllegalArgumentException failure) {
            return Optional.of(HANDLER_NOT_WRITTEN.of(plan.qualifiedName(), failure.toString()));
        }
    }

    private void writeDispatcher(DispatchPlan plan) throws IOException {
        try (Writer writer =
                filer.createSource(plan.qualifiedName(), plan.handler()).openWriter()) {
            DispatcherWriter.write(plan).writeTo(writer);
        }
    }

    private void writeMap(DispatchPlan plan) throws IOException {
        String file = "META-INF/casebook/handlers/" + elements.getBinaryName(plan.handler()) + ".json";
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, file, plan.handler())
                .openWriter()) {
            writer.write(HandlingMapWriter.write(plan));
        }
    }
}
