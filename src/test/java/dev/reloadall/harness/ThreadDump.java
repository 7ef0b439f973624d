package dev.reloadall.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Asks a JVM whose time is over where its threads are. */
public final class ThreadDump {
    /** Where the whole of it is, in the folder of the run. */
    public static final String FILE = "threads";

    private static final int SECONDS = 5;

    private ThreadDump() {
    }

    static String of(Jdk jdk, Process process, Path folder) throws IOException, InterruptedException {
        Path dump = folder.resolve(FILE);
        Process jcmd = new ProcessBuilder(jdk.program("jcmd"), Long.toString(process.pid()), "Thread.print")
                .redirectErrorStream(true)
                .redirectOutput(dump.toFile())
                .start();
        boolean answered = jcmd.waitFor(SECONDS, TimeUnit.SECONDS);
        jcmd.destroyForcibly();
        return answered ? interesting(Text.of(dump)) : "the JVM did not answer jcmd\n";
    }

    /** The JVM's own threads come after the first one without a Java stack; main comes first. */
    private static String interesting(String dump) {
        int main = dump.indexOf("\"main\"");
        int end = dump.indexOf("\n\n", Math.max(0, main));
        return main < 0 || end < 0 ? dump : dump.substring(main, end + 1);
    }
}
