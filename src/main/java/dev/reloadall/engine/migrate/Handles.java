package dev.reloadall.engine.migrate;

import java.lang.invoke.MethodType;

/** The types that handles are adapted to, so that they can be called exactly. */
final class Handles {

    static final MethodType GET = MethodType.methodType(Object.class, Object.class);
    static final MethodType GET_STATIC = MethodType.methodType(Object.class);
    static final MethodType SET = MethodType.methodType(void.class, Object.class, Object.class);
    static final MethodType SET_STATIC = MethodType.methodType(void.class, Object.class);

    private Handles() {
    }
}
