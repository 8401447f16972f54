package dev.casebook.reader;

import dev.casebook.envelope.OnSuccess;
import dev.casebook.reader.PlaceCondition.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of the errors that were found in a body count. */
final class PlaceDecision {
    /** Whether an error depends on nothing outside of its own value. */
    static boolean isInside(PendingError error) {
        boolean inside = true;
        for (ErrorSite site : error.sites) {
            inside &= site.rules.isWithin(site.scope);
        }
        return inside;
    }

    /** The first location whose conditions hold; null if the error does not count. */
    static @Nullable ErrorSite site(PendingError error, Truth absent, ReadingContext context) {
        for (ErrorSite site : error.sites) {
            if (counts(error, site, absent, context)) {
                return site;
            }
        }
        return null;
    }

    private static boolean counts(PendingError error, ErrorSite site, Truth absent, ReadingContext context) {
        Arrival arrival = context.arrival();
        boolean needsCode = site.rules.onSuccess() == OnSuccess.WITH_CODE && arrival.isSuccess();
        return !site.rules.isExcluded(arrival)
                && site.rules.hold(error, arrival, absent)
                && (!needsCode || ReportFactory.isReadable(error, site, context));
    }

    /** An error without a code says nothing if another place of the same reply has one. */
    static void dropPlacesWithoutCode(List<PendingError> errors, ReadingContext context) {
        boolean lacks = false;
        for (PendingError error : errors) {
            lacks |= error.site != null && ReportFactory.lacksCode(error, error.site, context);
        }
        if (!lacks) {
            return;
        }
        Set<ErrorSite> read = new HashSet<>();
        for (PendingError error : errors) {
            if (error.site != null && ReportFactory.isReadable(error, error.site, context)) {
                read.add(error.site);
            }
        }
        errors.removeIf(error -> error.site != null
                && ReportFactory.lacksCode(error, error.site, context)
                && (read.size() > 1 || (read.size() == 1 && !read.contains(error.site))));
    }

    private PlaceDecision() {}
}
