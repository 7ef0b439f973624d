package dev.reloadall.engine;

import dev.reloadall.Referrer;
import dev.reloadall.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says who still has a constant that its enum does not have any more. */
final class RemovedConstants {

    private static final int NAMED = 3;
    private static final String OURS = "dev.reloadall.";

    private RemovedConstants() {
    }

    /** @param removed the constants; nothing else of the engine's may refer to them */
    static List<Warning> warnings(Object[] removed) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < removed.length; i++) {
            List<String> holders = holders(removed, i);
            if (!holders.isEmpty()) {
                String more = holders.size() > NAMED ? " and " + (holders.size() - NAMED) + " more" : "";
                warnings.add(new Warning(typeName(removed, i), ((Enum<?>) removed[i]).name(), "the constant has been removed, and lives on with "
                        + holders.stream().limit(NAMED).collect(Collectors.joining(", ")) + more));
            }
        }
        return warnings;
    }

    private static String typeName(Object[] removed, int index) {
        return ((Enum<?>) removed[index]).getDeclaringClass().getName();
    }

    private static List<String> holders(Object[] removed, int index) {
        return Heap.walker().referrersOf(removed[index]).stream()
                .filter(each -> each.holder() != removed && !isOurs(each)).map(Referrer::toString).distinct().toList();
    }

    /** A local variable of this very call's frames. */
    private static boolean isOurs(Referrer referrer) {
        boolean local = referrer.kind() == Referrer.Kind.STACK_LOCAL || referrer.kind() == Referrer.Kind.JNI_LOCAL;
        return local && referrer.where().startsWith(OURS);
    }
}
