package dev.reloadall.engine.instrument;

import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The code of one method of one class, wherever it is hosted, called without selection by the receiver. */
public final class MethodBodies {

    private MethodBodies() {
    }

    /**
     * @param state the class's present state, {@code null} for one that is not reloadable
     * @param type the method's type without a receiver
     * @return a handle that takes the receiver first, where there is one
     */
    public static MethodHandle of(Class<?> declaring, TypeState state, MemberSchema method, MethodType type)
            throws ReflectiveOperationException {
        Home home = state == null ? null : state.info().home(Member.method(method));
        MethodHandles.Lookup lookup = TrustedLookup.get();
        if (home != null) {
            MethodType hosted = method.isStatic() ? type : type.insertParameterTypes(0, declaring);
            return lookup.findStatic(companion(state, home), home.name(), hosted);
        }
        return method.isStatic()
                ? lookup.in(declaring).findStatic(declaring, method.key().name(), type)
                : lookup.in(declaring).findSpecial(declaring, method.key().name(), type, declaring);
    }

    private static Class<?> companion(TypeState state, Home home) {
        return state.companions().stream().filter(each -> each.companion().name().equals(home.companion())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no companion " + home.companion())).type();
    }
}
