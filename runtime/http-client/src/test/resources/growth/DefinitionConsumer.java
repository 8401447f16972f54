package app;

import dev.casebook.Advice;
import dev.casebook.CategoryDefinition;
import dev.casebook.Code;
import dev.casebook.CodedException;
import dev.casebook.Deprecation;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.StackTrace;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Implements ErrorDefinition and CategoryDefinition, as generated code does. */
public class DefinitionConsumer {
    enum Category implements CategoryDefinition {
        ONE;

        @Override
        public String title() {
            return "category";
        }

        @Override
        public Optional<String> meaning() {
            return Optional.empty();
        }

        @Override
        public Optional<Category> parent() {
            return Optional.empty();
        }

        @Override
        public Category topCategory() {
            return this;
        }
    }

    enum Definition implements ErrorDefinition {
        ONE;

        @Override
        public List<Code> codes() {
            return List.of(Code.of(7));
        }

        @Override
        public String title() {
            return "title";
        }

        @Override
        public Optional<String> meaning() {
            return Optional.empty();
        }

        @Override
        public Optional<String> remedy() {
            return Optional.empty();
        }

        @Override
        public Category category() {
            return Category.ONE;
        }

        @Override
        public Advice advice() {
            return new Advice.GiveUp();
        }

        @Override
        public Outcome outcome() {
            return Outcome.REJECTED;
        }

        @Override
        public OptionalInt httpStatus() {
            return OptionalInt.of(400);
        }

        @Override
        public Optional<URI> link() {
            return Optional.empty();
        }

        @Override
        public Optional<Deprecation> deprecation() {
            return Optional.empty();
        }

        @Override
        public CodedException exception() {
            return new Exceptions(ErrorReport.of(7), StackTrace.OMITTED);
        }
    }

    public static String run() {
        ErrorDefinition error = Definition.ONE;
        return error.name() + error.codes() + error.title(Locale.ROOT) + error.category().topCategory()
                + error.since() + error.exception().getMessage();
    }
}
