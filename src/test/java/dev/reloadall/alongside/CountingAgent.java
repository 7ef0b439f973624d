package dev.reloadall.alongside;

import java.lang.instrument.Instrumentation;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/** An agent of the retransforming kind, as profilers and tracers are: counts calls of {@code show()}, in code that is redefined too. */
public final class CountingAgent {
    /** How many calls there have been. */
    public static final AtomicInteger CALLS = new AtomicInteger();

    private CountingAgent() {
    }

    /** Called by the VM. */
    public static void premain(String options, Instrumentation instrumentation) {
        new AgentBuilder.Default().disableClassFormatChanges().with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .type(ElementMatchers.nameStartsWith("shop."))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(Count.class).on(ElementMatchers.named("show"))))
                .installOn(instrumentation);
    }

    /** Woven in at the start of the method. */
    public static final class Count {
        private Count() {
        }

        @Advice.OnMethodEnter
        static void enter() {
            CALLS.incrementAndGet();
        }
    }
}
