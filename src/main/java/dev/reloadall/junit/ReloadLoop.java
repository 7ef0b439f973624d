package dev.reloadall.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Edit until it is green: a test that fails waits, with its JVM, its instance and everything its set-up has made; when class files
 * change, the changed classes are reloaded, the test class included, and the test method runs again on the same instance.
 *
 * <pre>{@code @ExtendWith(ReloadLoop.class) class CartTest { ... }}</pre>
 *
 * <p>Only the test method runs again: not the constructor, {@code @BeforeEach} or {@code @AfterEach}; what a failed try did to the
 * fixture, it has done. Off unless the configuration parameter or system property {@code reloadall.loop} is {@code true}, and off
 * where the environment variable {@code CI} is set; then a test runs as if the extension were not there.
 *
 * <p>Where there is a terminal, Enter runs the test again at once, and {@code s} with Enter gives it up: the failure that
 * is reported is the first one. Extensions registered after this one take part in the first try only: put this one last.
 */
public final class ReloadLoop implements BeforeAllCallback, InvocationInterceptor {
    private final Function<ExtensionContext, Optional<Loop>> loops;

    /** Called by JUnit. */
    public ReloadLoop() {
        this(SharedLoop::of);
    }

    ReloadLoop(Function<ExtensionContext, Optional<Loop>> loops) {
        this.loops = loops;
    }

    /** Brings the agent in, if it is not there: the more classes load after it, the more of them are prepared. */
    @Override
    public void beforeAll(ExtensionContext context) {
        loops.apply(context);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation, new MethodAgain(method), context);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation, new MethodAgain(method), context);
    }

    @Override
    public void interceptDynamicTest(Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        run(invocation, test.getExecutable()::execute, context);
    }

    private void run(Invocation<Void> invocation, Try again, ExtensionContext context) throws Throwable {
        Optional<Loop> loop = loops.apply(context);
        if (loop.isPresent()) {
            loop.get().run(TestName.of(context), invocation::proceed, again);
        } else {
            invocation.proceed();
        }
    }
}
