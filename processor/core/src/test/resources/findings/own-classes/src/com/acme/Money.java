package com.acme;

public final class Money {}
