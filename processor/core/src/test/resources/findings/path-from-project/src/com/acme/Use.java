package com.acme;

import com.acme.billing.CardDeclinedException;

abstract class Use {
    abstract CardDeclinedException use();
}
