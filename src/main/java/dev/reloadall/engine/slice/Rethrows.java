package dev.reloadall.engine.slice;

import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Adds the {@code catch} clauses that turn an exception of the slice into another one, where they can be had.
 *
 * <p>They decide nothing about the value, but they say what a failing initializer throws, and close what it opened. The handlers
 * of {@code finally} and {@code synchronized} undo what is not part of the slice, and are left out.
 */
final class Rethrows {

    private Rethrows() {}

    static Slice addTo(Slice slice, Analysis analysis) {
        Slice current = slice;
        for (TryCatchBlockNode block : analysis.flow.method.tryCatchBlocks) {
            if (block.type != null && covers(block, current, analysis)) {
                Slice extended = current.copy();
                extended.include(analysis.flow.index(block.handler));
                current = extended.isBlocked() ? current : extended;
            }
        }
        return current;
    }

    private static boolean covers(TryCatchBlockNode block, Slice slice, Analysis analysis) {
        int handler = analysis.flow.index(block.handler);
        if (analysis.control.isLive(handler) || slice.contains(handler)) {
            return false;
        }
        return slice.instructions().anyMatch(i -> analysis.control.isLive(i) && analysis.control.successors(i).contains(handler));
    }
}
