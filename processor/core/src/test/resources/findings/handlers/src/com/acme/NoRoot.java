package com.acme;

import dev.casebook.ErrorHandler;

@ErrorHandler({})   // ERROR CB503@1
final class NoRoot {}
