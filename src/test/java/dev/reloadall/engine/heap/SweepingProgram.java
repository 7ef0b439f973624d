package dev.reloadall.engine.heap;

import java.util.concurrent.CountDownLatch;

/** Ends while a thread of it sweeps, and sweeps, and sweeps. */
public final class SweepingProgram {

    private static final CountDownLatch SWEPT = new CountDownLatch(1);

    private SweepingProgram() {
    }

    /** As an agent: the VM then goes through native code once more after it has told of its end. */
    public static void premain(String options) {
        // nothing else
    }

    public static void main(String[] args) throws InterruptedException {
        TestLibrary.use();
        Thread sweeper = new Thread(() -> sweep(HeapWalker.open()));
        sweeper.setDaemon(true);
        sweeper.start();
        SWEPT.await();
        if (args.length > 0) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void sweep(HeapWalker walker) {
        while (true) {
            SweepTest.Table table = new SweepTest.Table(freeable());
            try {
                walker.sweep(SweepTest.Entry.class, new Object[] {table}, SweepTest.Table.class.getDeclaredField("slots"),
                        new Object[] {table.slots.clone()});
                SWEPT.countDown();
            } catch (HeapException e) {
                if (e.isTooLate()) {
                    return;
                }
                throw e;
            } catch (NoSuchFieldException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** What is to be freed takes the sweep a collection, with the threads standing still all the time. */
    private static SweepTest.Entry freeable() {
        SweepTest.Owner owner = new SweepTest.Owner("nobody else's");
        return new SweepTest.Entry(owner, new SweepTest.State(owner));
    }
}
