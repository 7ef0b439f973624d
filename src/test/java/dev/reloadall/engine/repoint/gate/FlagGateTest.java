package dev.reloadall.engine.repoint.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.repoint.opening.OpenClasses;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import java.lang.instrument.Instrumentation;
import org.junit.jupiter.api.Test;

class FlagGateTest {

    private final Instrumentation instrumentation = InVm.instrumentation();
    private final ClassFlags flags = new ClassFlags(VmStructs.read());

    @Test
    void should_prove_that_the_flags_are_where_they_should_be() {
        new FlagGate(flags, new OpenClasses(new Redefiner(instrumentation), flags)).prove();

        assertThat(flags.isPublic(FlagGate.Shut.class)).isTrue();
    }
}
