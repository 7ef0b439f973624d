package dev.reloadall.junit;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A test method once more, on the same object with the same arguments. JUnit lets an invocation proceed once only; and the
 * method is looked up each time, because a reload may have put another one in its place.
 */
final class MethodAgain implements Try {
    private final Method first;
    private final Object target;
    private final List<Object> arguments;

    MethodAgain(ReflectiveInvocationContext<Method> context) {
        this.first = context.getExecutable();
        this.target = context.getTarget().orElse(null);
        this.arguments = context.getArguments();
    }

    @Override
    public void run() {
        Method now = ReflectionSupport.findMethod(first.getDeclaringClass(), first.getName(), first.getParameterTypes())
                .orElseThrow(() -> new NoSuchMethodError("the class no longer has the test method " + first + ": put it back, or give the test up"));
        // JUnit's own, which throws what the method threw, and may where a module is open to JUnit alone.
        ReflectionSupport.invokeMethod(now, target, arguments.toArray());
    }
}
