package dev.casebook.examples.kotlin

import dev.casebook.ErrorHandler
import dev.casebook.Handles
import dev.casebook.whatsapp.*

/** A handler whose completeness Casebook checks; the dispatcher is generated in Java and called from Kotlin. */
@ErrorHandler(WhatsAppException::class)
class Deliveries {
    @Handles(ThrottlingException::class, ServerFailureException::class)
    fun later(error: WhatsAppException, recipient: String): String = "$recipient: later, ${error.advice()}"

    @Handles(RequestException::class, MediaException::class, TemplateException::class, FlowException::class)
    fun correct(error: WhatsAppException, recipient: String): String = "$recipient: to be corrected, ${error.code()}"

    @Handles(DeliveryException::class, GroupException::class, BlockListException::class, CallingException::class)
    fun ask(error: WhatsAppException, recipient: String): String = "$recipient: cannot be reached, ${error.code()}"

    @Handles(
        AuthorizationException::class,
        IntegrityException::class,
        RegistrationException::class,
        AccountException::class,
        UnrecognizedWhatsAppException::class,
        UnreadableWhatsAppException::class,
    )
    fun stop(error: WhatsAppException, recipient: String): String = "$recipient: stopped, ${error.code()}"
}

/** What to say about a message that failed. */
fun say(error: WhatsAppException, recipient: String): String = DeliveriesDispatcher(Deliveries()).dispatch(error, recipient)
