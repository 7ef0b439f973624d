package dev.reloadall.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads write while the class of what they write is reloaded, over and over, and no update is lost. */
class ConcurrentWritersTest {

    /** 500 take some minutes. */
    private static final int RELOADS = Integer.getInteger("reloadall.test.reloads", 60);
    private static final String HEAD = """
            package shop;
            class Till {
                private static final Till[] TILLS = new Till[64];
                private static final Thread[] THREADS = new Thread[4];
                private static final long[] TAKEN = new long[64];
                private static volatile boolean stop;
                private long taken;
                static void start() {
                    for (int i = 0; i < TILLS.length; i++) {
                        TILLS[i] = new Till();
                    }
                    for (int i = 0; i < THREADS.length; i++) {
                        int first = i;
                        THREADS[i] = new Thread(() -> {
                            while (!stop) {
                                serve(first);
                            }
                        });
                        THREADS[i].setDaemon(true);
                        THREADS[i].start();
                    }
                }
                /** Each till is one thread's. */
                private static void serve(int first) {
                    for (int i = first; i < TILLS.length; i += THREADS.length) {
                        TILLS[i].take(i);
                        TAKEN[i] += i;
                    }
                    Thread.yield();
                }
                static String stop() throws InterruptedException {
                    stop = true;
                    for (Thread thread : THREADS) {
                        thread.join();
                    }
                    StringBuilder wrong = new StringBuilder();
                    for (int i = 0; i < TILLS.length; i++) {
                        if (TILLS[i].taken != TAKEN[i]) {
                            wrong.append(i).append(": ").append(TILLS[i].taken).append(" of ").append(TAKEN[i]).append('\\n');
                        }
                        wrong.append(TILLS[i].check(i));
                    }
                    return wrong.toString();
                }
            """;
    private static final String WITHOUT = HEAD + """
                private void take(int amount) {
                    taken += amount;
                }
                private String check(int number) {
                    return "";
                }
            }
            """;
    /** What was added may miss what an obsolete frame took without it, but never counts anything twice. */
    private static final String WITH = HEAD + """
                private long since = 0;
                private final String label = "till";
                private void take(int amount) {
                    since += amount;
                    taken += amount;
                }
                private String check(int number) {
                    return since <= taken && label.equals("till") ? "" : number + ": " + since + " of " + taken + " " + label;
                }
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_lose_no_update(boolean prepared) {
        try (TestProgram program = new TestProgram(directory, prepared, WITHOUT)) {
            program.call("shop.Till", "start");
            for (int i = 1; i <= RELOADS; i++) {
                program.edit(i % 2 == 0 ? WITHOUT : WITH);
                assertThat(program.reload().changed()).isTrue();
            }
            assertThat(program.call("shop.Till", "stop")).isEqualTo("");
        }
    }
}
