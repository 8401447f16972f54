package com.acme;

final class TakenDispatcher {}
