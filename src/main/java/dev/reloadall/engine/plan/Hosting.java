package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberSchema;
import org.objectweb.asm.Opcodes;

/** Can a native member be what a version declares? */
final class Hosting {

    private Hosting() {
    }

    /** Can the native field hold it? Access does not matter: woven code gets past it. A field of preparation has its own value. */
    static boolean field(MemberSchema natively, MemberSchema logical) {
        return natively != null && same(natively, logical, Opcodes.ACC_STATIC | Opcodes.ACC_VOLATILE | Opcodes.ACC_SYNTHETIC);
    }

    /** Can the native method run its body, and be selected where it is to be selected? */
    static boolean method(MemberSchema natively, MemberSchema logical) {
        if (natively != null && natively.key().isConstructor()) {
            return true; // it is never selected: whoever makes an object gets past its access
        }
        if (natively == null || !same(natively, logical, Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_NATIVE)) {
            return false;
        }
        boolean overriddenByOthers = natively.isVirtual() && natively.isPackagePrivate() != logical.isPackagePrivate();
        return !overriddenByOthers && (logical.isAbstract() || !natively.isAbstract());
    }

    /**
     * Was a constructor opened to classes that may not call it natively? In a {@code super(...)} there is no way past that but
     * the carrier.
     */
    static boolean isOpened(MemberSchema natively, MemberSchema logical) {
        boolean opened = natively.isPrivate() && !logical.isPrivate() || natively.isPackagePrivate() && !logical.isPrivate() && !logical.isPackagePrivate();
        return natively.key().isConstructor() && opened;
    }

    private static boolean same(MemberSchema a, MemberSchema b, int flags) {
        return (a.access() & flags) == (b.access() & flags);
    }
}
