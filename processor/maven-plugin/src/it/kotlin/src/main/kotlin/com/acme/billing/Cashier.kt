package com.acme.billing

import dev.casebook.ErrorHandler
import dev.casebook.Handles

/** Exhaustive without `else`: the hierarchy is sealed, and Kotlin sees it. */
fun answer(error: BillingException): String = when (error) {
    is CardExpiredException -> "your card has expired"
    is PaymentException -> "please use another card"
    is ThrottlingException -> "please try again in five minutes"
    is UnrecognizedBillingException -> "please call us"
}

@ErrorHandler(BillingException::class)
class Cashier {
    @Handles
    fun payment(error: PaymentException, customer: String): String = "another card, $customer: ${error.code()}"

    @Handles
    fun throttling(error: ThrottlingException, customer: String): String = "please wait, $customer: ${error.code()}"

    @Handles
    fun unknown(error: UnrecognizedBillingException, customer: String): String = "call us, $customer: ${error.code()}"
}

fun dispatch(error: BillingException): String = CashierDispatcher(Cashier()).dispatch(error, "Ann")
