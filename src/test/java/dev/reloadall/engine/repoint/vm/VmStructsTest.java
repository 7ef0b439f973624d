package dev.reloadall.engine.repoint.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VmStructsTest {

    private final VmStructs structs = VmStructs.read();

    @Test
    void should_say_where_a_klass_keeps_its_mirror() {
        assertThat(structs.offset("Klass._java_mirror")).isPositive();
        assertThat(structs.size("JVMFlag")).isPositive();
    }

    @Test
    void should_name_what_the_table_lacks() {
        assertThatThrownBy(() -> structs.offset("Klass._wings")).isInstanceOf(UnknownLayout.class).hasMessageContaining("Klass._wings");
        assertThat(structs.has("Klass._wings")).isFalse();
    }

    @Test
    void should_read_the_flags_of_this_very_vm() {
        VmFlags flags = new VmFlags(structs);

        assertThat(flags.isSet("WhiteBoxAPI")).isFalse();
        assertThat(flags.address("DisableIntrinsic")).isNotNull();
        assertThatThrownBy(() -> flags.address("UseWings")).isInstanceOf(UnknownLayout.class);
    }

    @Test
    void should_turn_a_switch_back_when_the_action_throws() {
        VmFlags flags = new VmFlags(structs);

        assertThatThrownBy(() -> flags.with(java.util.Map.of("DisplayVMOutput", false), () -> {
            assertThat(flags.isSet("DisplayVMOutput")).isFalse();
            throw new IllegalStateException("thrown");
        })).hasMessage("thrown");

        assertThat(flags.isSet("DisplayVMOutput")).isTrue();
    }
}
