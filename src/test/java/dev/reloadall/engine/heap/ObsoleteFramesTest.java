package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.ObsoleteFrame;
import java.lang.instrument.ClassDefinition;
import java.util.concurrent.CountDownLatch;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ObsoleteFramesTest extends WithHeapWalker {

    static final class Worker {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch end = new CountDownLatch(1);

        void run() {
            started.countDown();
            await(end);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void should_tell_thread_class_method_and_line_of_a_superseded_activation() throws Exception {
        Worker worker = new Worker();
        Thread thread = new Thread(worker::run, "busy");
        check(worker, thread);
        assertThat(walker.obsoleteFrames()).as("after it returned").isEmpty();
    }

    @Test
    void should_see_virtual_threads() throws Exception {
        Worker worker = new Worker();
        Thread thread = virtual(worker::run);
        if (thread != null) {
            check(worker, thread);
        }
    }

    /** Null before JDK 21. */
    static Thread virtual(Runnable task) throws ReflectiveOperationException {
        if (Runtime.version().feature() < 21) {
            return null;
        }
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Class<?> type = Class.forName("java.lang.Thread$Builder");
        builder = type.getMethod("name", String.class).invoke(builder, "busy");
        return (Thread) type.getMethod("unstarted", Runnable.class).invoke(builder, task);
    }

    private void check(Worker worker, Thread thread) throws Exception {
        thread.start();
        worker.started.await();
        assertThat(walker.obsoleteFrames()).isEmpty();
        redefine();
        assertThat(walker.obsoleteFrames()).singleElement().satisfies(frame -> {
            assertThat(frame).extracting(ObsoleteFrame::thread, ObsoleteFrame::className, ObsoleteFrame::method)
                    .containsExactly("busy", Worker.class.getName(), "run");
            assertThat(frame.line()).isPositive();
        });
        worker.end.countDown();
        thread.join();
    }

    /** Another constant in run(): the method counts as changed. */
    private static void redefine() throws Exception {
        ClassReader reader = new ClassReader(Worker.class.getResourceAsStream("ObsoleteFramesTest$Worker.class").readAllBytes());
        ClassWriter writer = new ClassWriter(0); // given the reader, it would copy the method as it was
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                if (name.equals("run")) {
                    method.visitLdcInsn("changed " + System.nanoTime());
                    method.visitInsn(Opcodes.POP);
                }
                return method;
            }
        }, 0);
        ByteBuddyAgent.install().redefineClasses(new ClassDefinition(Worker.class, writer.toByteArray()));
    }
}
