package com.acme;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;

public abstract class AcmeException extends CodedException {
    private static final long serialVersionUID = 1L;

    AcmeException(ErrorReport report) {
        super(report);
    }
}
