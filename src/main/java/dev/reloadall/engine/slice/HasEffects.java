package dev.reloadall.engine.slice;

/** The code does something that can be seen elsewhere, or it cannot be shown that it does not. */
final class HasEffects extends RuntimeException {

    private static final long serialVersionUID = 1;

    HasEffects(String what) {
        super(what, null, false, false);
    }
}
