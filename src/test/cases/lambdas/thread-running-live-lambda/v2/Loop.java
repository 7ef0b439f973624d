import java.util.concurrent.SynchronousQueue;

class Loop {
    private final SynchronousQueue<String> in = new SynchronousQueue<>();
    private final SynchronousQueue<String> out = new SynchronousQueue<>();
    volatile String seen;

    Runnable body() {
        return () -> {
            while (step()) {
                Thread.onSpinWait();
            }
        };
    }

    private boolean step() {
        try {
            String word = in.take();
            out.put(mark(word));
            return !word.equals("stop");
        } catch (InterruptedException e) {
            return false;
        }
    }

    private String mark(String word) {
        return "v2 " + word + count();
    }

    private int count() {
        return 2;
    }

    void turn() throws InterruptedException {
        in.put("turn");
        seen = out.take();
    }

    void stop() throws InterruptedException {
        in.put("stop");
        out.take();
    }
}
