package dev.casebook.examples.kotlin

import dev.casebook.whatsapp.*

/** What is done about a message that failed. */
enum class Answer { SEND_LATER, CORRECT, ASK_THE_CUSTOMER, ASK_THE_OPERATOR }

/** Exhaustive without `else`: a category that the catalogue gains is an error here. */
fun answer(error: WhatsAppException): Answer = when (error) {
    is RateLimitHitException -> Answer.SEND_LATER
    is ThrottlingException, is ServerFailureException -> Answer.SEND_LATER
    is RequestException, is MediaException, is TemplateException, is FlowException -> Answer.CORRECT
    is DeliveryException, is GroupException, is BlockListException, is CallingException -> Answer.ASK_THE_CUSTOMER
    is AuthorizationException, is IntegrityException, is RegistrationException, is AccountException -> Answer.ASK_THE_OPERATOR
    is UnrecognizedWhatsAppException, is UnreadableWhatsAppException -> Answer.ASK_THE_OPERATOR
}
